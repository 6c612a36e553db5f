using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>Finds the smallest change of one or two features that puts another option first.</summary>
/// <remarks>
/// Offered are known figures of the state that some rule looks at (a missing one cannot be said to change; never size, geography or history: see
/// <see cref="RuleBase.Vocabulary.Indicator.IsMutable"/>) and attributes of the scenario (never who presses whom, or over whom).
/// Costs: a scenario attribute costs 1, or the way it moves on its scale 0–1; a figure costs twice its change divided by the span that
/// holds nine tenths of the reference cases, since it moves by policy over years. Pure; a search over the whole rule base takes about a tenth of a second.
/// </remarks>
/// <param name="compiled">The rule base.</param>
public sealed class CounterfactualSearch(CompiledRuleBase compiled)
{
    private readonly ResponseScorer _scorer = new(compiled);
    private readonly FigureDimensions _figures = new(compiled);
    private readonly ScenarioDimensions _scenarios = new(compiled);

    /// <summary>The smallest change after which <paramref name="option"/> is first of all.</summary>
    /// <param name="profile">The state.</param>
    /// <param name="scenario">The pressure; what the user assumed counts as given and may change.</param>
    /// <param name="asOf">The year whose figures hold, or null for the newest.</param>
    /// <param name="options">Prior and centring; ranges are not drawn.</param>
    /// <param name="option">The option wanted first.</param>
    /// <returns>Null where the option is first already, or no one or two changes bring it there.</returns>
    /// <exception cref="ArgumentException">No such option.</exception>
    public Counterfactual? Find(StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options, string option)
    {
        var wanted = compiled.Program.Options.ToList().IndexOf(option);
        return wanted >= 0 ? Search(profile, scenario, asOf, options, wanted) : throw new ArgumentException($"No response `{option}`.", nameof(option));
    }

    /// <summary>The smallest change after which the present first option no longer is, whoever takes its place.</summary>
    /// <param name="profile">The state.</param>
    /// <param name="scenario">The pressure.</param>
    /// <param name="asOf">The year whose figures hold, or null for the newest.</param>
    /// <param name="options">Prior and centring; ranges are not drawn.</param>
    /// <returns>Null where no one or two changes displace it.</returns>
    public Counterfactual? FindFlip(StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options) =>
        Search(profile, scenario, asOf, options, wanted: -1);

    /// <summary>The smallest change of one feature alone after which the present first option no longer is; a small part of the time of <see cref="FindFlip"/>.</summary>
    /// <param name="profile">The state.</param>
    /// <param name="scenario">The pressure.</param>
    /// <param name="asOf">The year whose figures hold, or null for the newest.</param>
    /// <param name="options">Prior and centring; ranges are not drawn.</param>
    /// <returns>Null where no single change displaces it.</returns>
    public Counterfactual? FindSingleFlip(StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options) =>
        Search(profile, scenario, asOf, options, wanted: -1, pairs: false);

    private Counterfactual? Search(StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options, int wanted, bool pairs = true)
    {
        var features = compiled.Readings.Read(profile, scenario, asOf);
        var trial = new Trial(compiled, features, scenario.Position, options);
        if (trial.First == wanted)
        {
            return null;
        }

        Dimension[] dimensions = [.. _scenarios.Of(scenario, trial.Centre), .. _figures.Of(features, trial.Centre)];
        var steps = new SmallestChange(trial, wanted, dimensions, pairs).Find();
        return steps.Count == 0 ? null : Verified(profile, scenario, asOf, options, wanted, steps);
    }

    /// <summary>Assesses the changed case as a caller would; what does not flip there is not reported.</summary>
    private Counterfactual? Verified(
        StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options, int wanted, IReadOnlyList<Step> steps)
    {
        var centre = options with { Ranges = false, Figures = false };
        var changed = steps.Aggregate(scenario, (s, step) => step.Apply(s));
        var (before, after) = (_scorer.Assess(profile, scenario, asOf, centre), _scorer.Assess(profile, changed, asOf, centre));
        var (displaced, option) = (before.First.Option, after.First.Option);
        if (option == displaced || (wanted >= 0 && option != compiled.Program.Options[wanted]))
        {
            return null;
        }

        return new Counterfactual(
            option, displaced, [.. steps.Select(s => s.Change)], changed, steps.Sum(s => s.Cost),
            before.Of(option).Score, after.First.Score, before.First.Score, after.Of(displaced).Score,
            after.First.LogOdds - after.Responses[1].LogOdds);
    }
}
