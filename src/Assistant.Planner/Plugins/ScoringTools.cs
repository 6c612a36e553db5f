using Assistant.Scoring.Results;

namespace Assistant.Planner.Plugins;

/// <summary>Everything the plugins ask of scoring; a test may supply tables.</summary>
/// <param name="Assess">Scores one state.</param>
/// <param name="Find">Finds counterfactuals of one or two changes; null finds none.</param>
/// <param name="FindSingle">Finds the single change that flips a ranking; null looks for none.</param>
/// <param name="Evaluate">Measures the rule base on its coded cases; null where nobody asks about the method.</param>
public sealed record ScoringTools(AssessCase Assess, FindFlip? Find = null, FindSingleFlip? FindSingle = null, EvaluateCases? Evaluate = null)
{
    private readonly ProbeCase? _probe;

    /// <summary>Tries a case with one thing after another changed; unless set, by assessing each whole.</summary>
    public ProbeCase Probe
    {
        get => _probe ?? ByAssessing(Assess);
        init => _probe = value;
    }

    /// <summary>The long way: every changed case is assessed whole.</summary>
    internal static ProbeCase ByAssessing(AssessCase assess) => (state, _, asOf, options) => (changed, asked) =>
    {
        var assessment = assess(state, changed, asOf, options);
        return new ProbedCase(
            assessment.First.Option,
            [.. asked.Select(assessment.Of).Select(r => new ProbedResponse(r.Option, r.LogOdds, r.Score, r.Choice))]);
    };
}
