using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>Writes what one rule did to one option: the claim, the figure that made it apply, and which way it moved the option.</summary>
internal sealed class ReasonWriter(ReasonFinder finder, ScenarioWords scenarios, FigureWords figures)
{
    /// <summary>A claim that speaks of the choice itself is told before one we inferred from, if it moved nearly as much.</summary>
    private const double InferredCounts = 0.75;

    /// <summary>A claim that meets a figure of this state is told before one that only meets the scenario, likewise.</summary>
    private const double WithoutFigureCounts = 0.75;

    /// <summary>Supporting claims at work, those that carried the option most first.</summary>
    public IEnumerable<Contribution> For(AssessedCase subject, ResponseScore response) => response.Choice
        .Where(c => Effects.Fired(c) && c.Supports)
        .OrderByDescending(c => Math.Round(c.Delta * Telling(subject, c), 9))
        .ThenBy(c => c.Rule, StringComparer.Ordinal);

    /// <summary>Contributions against the option, strongest first.</summary>
    public static IEnumerable<Contribution> Against(ResponseScore response) => response.Choice
        .Where(c => Effects.Fired(c) && !c.Supports)
        .OrderByDescending(c => Math.Round(c.Share, 9))
        .ThenBy(c => c.Rule, StringComparer.Ordinal);

    /// <param name="subject">Case the option was assessed in.</param>
    /// <param name="option">The option.</param>
    /// <param name="contribution">What moved it.</param>
    /// <param name="lead">Words before the claim, such as <c>Against it: </c>; may be empty.</param>
    /// <param name="place">Where the sentence stands.</param>
    public DraftSentence? Write(AssessedCase subject, string option, Contribution contribution, string lead, SentencePlace place)
    {
        if (finder.Find(subject.Assessment, contribution) is not { } reason)
        {
            return null;
        }

        var told = With(reason.Figures);
        return reason.Figures.Count == 0 ? told : told with { Instead = [.. reason.Others.Select(f => With([f])), With([])] };

        DraftSentence With(IReadOnlyList<FigureUsed> shown) => Sentence(subject, option, contribution, reason with { Figures = shown }, lead, place);
    }

    private DraftSentence Sentence(AssessedCase subject, string option, Contribution contribution, Reason reason, string lead, SentencePlace place)
    {
        var cite = new Cite.Effect(reason.Rule.Id, option, contribution.BearsOn, contribution.Supports, subject.State, subject.Variant);
        var claim = lead + Sentences.WithoutStop(reason.Rule.Claim);
        var verb = contribution.BearsOn == BearsOn.Success ? Effects.SuccessVerb(contribution) : Effects.Verb(contribution);
        var ours = contribution.Inferred ? " (our inference)" : "";
        var (middle, cites) = reason.Figures.Count > 0
            ? ($"{Sentences.Join([.. reason.Figures.Select(f => figures.Clause(subject.State, f))])}, which ",
                [cite, .. reason.Figures.Select(f => new Cite.Data(subject.State, f.Name, subject.Variant))])
            : scenarios.Because(subject.Assessment.Scenario, reason.Scenario) is { } because
                ? ($"{because}, this ", (Cite[])[cite])
                : ("this ", [cite]);
        return new DraftSentence($"{claim}; {middle}{verb}{ours}.", cites, place) { State = subject.State, Option = option };
    }

    private double Telling(AssessedCase subject, Contribution c) => c.Delta <= 0
        ? 1
        : (c.Inferred ? InferredCounts : 1) * (finder.Find(subject.Assessment, c) is { Figures.Count: > 0 } ? 1 : WithoutFigureCounts);
}
