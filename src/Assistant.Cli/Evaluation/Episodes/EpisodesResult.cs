using Assistant.RuleBase;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>Everything an evaluation over coded cases shows.</summary>
/// <param name="Source">Where the cases come from, in words.</param>
/// <param name="Base">The rule base that ranked them.</param>
/// <param name="Report">The figures.</param>
/// <param name="Gaps">Mean scores by region and third of governance.</param>
internal sealed record EpisodesResult(string Source, RuleBaseSnapshot Base, EpisodeReport Report, ScoreGapReport Gaps)
{
    /// <summary>What must stand beside every figure.</summary>
    public string Caution => FormattableString.Invariant(
        $"The cases are few ({Report.Overall.Episodes}), were coded by hand, and were chosen for spread, not drawn at random: the figures tell how this rule base does on such cases, not how often it will be right.");

    /// <summary>How many main responses were among the first three.</summary>
    public string InCases
    {
        get
        {
            var counts = Report.Counts;
            return FormattableString.Invariant(
                $"Of {counts.Episodes} past cases the main response stood among the first three in {counts.PrimaryInTop3}; by popularity alone it would have in {counts.PrimaryInTop3ByPopularity}.");
        }
    }
}
