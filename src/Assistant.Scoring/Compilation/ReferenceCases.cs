using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Compilation;

/// <summary>The cases a typical one is made of: every smaller and middle state under every reference scenario, evenly thinned.</summary>
internal sealed class ReferenceCases
{
    public ReferenceCases(RuleBaseSnapshot snapshot, FeatureTable features, CaseReadings readings, int draws)
    {
        Readings = readings;
        var pairs = Thinned(Pairs(snapshot), snapshot.MaximumReferenceCases);
        var (cases, distributions) = (new CaseFeatures[pairs.Count], new ReferenceDistribution[features.Count]);
        Parallel.For(0, cases.Length, c => cases[c] = readings.Read(pairs[c].State, pairs[c].Scenario, null));
        Cases = cases;
        Parallel.For(0, distributions.Length, f => distributions[f] = Spread(snapshot, features[f], f));
        Distributions = distributions;
        Draws = [.. distributions.Select((reference, f) => new Lazy<FeatureDraws>(() => new FeatureDraws(features[f], reference, draws)))];
    }

    /// <summary>Reads further cases of the same states.</summary>
    public CaseReadings Readings { get; }

    public IReadOnlyList<CaseFeatures> Cases { get; }

    /// <summary>One per place of the feature vector.</summary>
    public IReadOnlyList<ReferenceDistribution> Distributions { get; }

    /// <summary>What is drawn where a value is missing, uncoded or doubtful: it depends on the feature alone, so it is drawn once.</summary>
    public IReadOnlyList<Lazy<FeatureDraws>> Draws { get; }

    /// <summary>Every smaller and middle state under every scenario; a state is neither its own sender nor pressed over itself.</summary>
    public static IEnumerable<(StateProfile State, Scenario Scenario)> Pairs(RuleBaseSnapshot snapshot) =>
        from state in snapshot.States.Values.Where(s => s.Class != StateClass.Great).OrderBy(s => s.State.Iso3, StringComparer.Ordinal)
        from reference in snapshot.ReferenceScenarios
        where !reference.Scenario.Senders.Contains(state.State.Iso3) && !reference.Scenario.Over.Contains(state.State.Iso3)
        select (state, reference.Scenario);

    private static List<T> Thinned<T>(IEnumerable<T> all, int most)
    {
        var list = all.ToList();
        return list.Count <= most ? list : [.. Enumerable.Range(0, most).Select(i => list[(int)((long)i * list.Count / most)])];
    }

    private ReferenceDistribution Spread(RuleBaseSnapshot snapshot, Feature feature, int f)
    {
        if (feature.Kind == FeatureKind.Scenario)
        {
            return OfScenario(snapshot, feature);
        }

        // A tie toward a counterpart the case has not got says nothing about those that have one.
        var known = Cases.Select(c => c.Readings[f])
            .Where(r => r.IsKnown && !r.Note.Assumed && (feature.Kind != FeatureKind.Tie || r.IsRecorded)).Select(r => r.Value).ToList();
        return ReferenceDistribution.Of(known, feature.Kind == FeatureKind.Factor ? [.. Enumerable.Range(0, 21).Select(i => i / 20.0)] : [0]);
    }

    private static ReferenceDistribution OfScenario(RuleBaseSnapshot snapshot, Feature feature)
    {
        var parts = feature.Name.Split('=');
        var terms = snapshot.Sanctions.Attributes.GetValueOrDefault(parts[0], []);
        return parts.Length == 1
            ? ReferenceDistribution.Of([], [.. terms.Select(t => t.Value ?? 0).DefaultIfEmpty(0)])
            : ReferenceDistribution.Categories(terms.Select(t => parts[1].Split('+').Contains(t.Id)));
    }
}
