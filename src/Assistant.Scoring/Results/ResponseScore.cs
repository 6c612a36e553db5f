namespace Assistant.Scoring.Results;

/// <summary>One option for one case (scoring method, sections 4 to 8).</summary>
/// <param name="Option">Identifier.</param>
/// <param name="Prior">Where the score starts.</param>
/// <param name="Evidence">What this case adds, in log-odds.</param>
/// <param name="Score">0–1, exclusive.</param>
/// <param name="Low">10th percentile over the draws, 0–1.</param>
/// <param name="High">90th percentile over the draws, 0–1.</param>
/// <param name="PFirst">Share of draws in which the option is first.</param>
/// <param name="PTop3">Share of draws in which it is among the first three.</param>
/// <param name="Conflict">0–1: how far its claims disagree.</param>
/// <param name="IndependentGroups">Number of groups of claims that are active for the choice.</param>
/// <param name="Prospects">Whether it would work.</param>
/// <param name="Choice">Contributions to the score, largest absolute difference to a typical case first.</param>
/// <param name="Success">Contributions to the prospects, same order.</param>
/// <param name="Lines">What the option brings, costs and needs.</param>
public sealed record ResponseScore(
    string Option,
    BaseRate Prior,
    double Evidence,
    double Score,
    double Low,
    double High,
    double PFirst,
    double PTop3,
    double Conflict,
    int IndependentGroups,
    Prospects Prospects,
    IReadOnlyList<Contribution> Choice,
    IReadOnlyList<Contribution> Success,
    IReadOnlyList<OptionLine> Lines)
{
    /// <summary>Log-odds of the score.</summary>
    public double LogOdds => Prior.LogOdds + Evidence;
}
