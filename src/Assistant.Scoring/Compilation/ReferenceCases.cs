using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Compilation;

/// <summary>The cases a typical one is made of: every smaller and middle state under every reference scenario, evenly thinned.</summary>
internal sealed class ReferenceCases
{
    public ReferenceCases(RuleBaseSnapshot snapshot, RuleProgram program, CaseReader reader)
    {
        Cases = [.. Thinned(Pairs(snapshot), snapshot.MaximumReferenceCases).Select(c => Read(c.State, c.Scenario, program, reader))];
        Distributions = [.. Enumerable.Range(0, program.Features.Count).Select(f => Spread(snapshot, program.Features[f], f))];
    }

    public IReadOnlyList<CaseFeatures> Cases { get; }

    /// <summary>One per place of the feature vector.</summary>
    public IReadOnlyList<ReferenceDistribution> Distributions { get; }

    /// <summary>Every smaller and middle state under every scenario; a state is neither its own sender nor pressed over itself.</summary>
    public static IEnumerable<(StateProfile State, Scenario Scenario)> Pairs(RuleBaseSnapshot snapshot) =>
        from state in snapshot.States.Values.Where(s => s.Class != StateClass.Great).OrderBy(s => s.State.Iso3, StringComparer.Ordinal)
        from reference in snapshot.ReferenceScenarios
        where !reference.Scenario.Senders.Contains(state.State.Iso3) && !reference.Scenario.Over.Contains(state.State.Iso3)
        select (state, reference.Scenario);

    public static CaseFeatures Read(StateProfile state, Scenario scenario, RuleProgram program, CaseReader reader, int? asOf = null)
    {
        var patron = reader.PatronOf(state, scenario, asOf);
        var readings = new FeatureReading[program.Features.Count];
        for (var f = 0; f < readings.Length; f++)
        {
            readings[f] = reader.Read(program.Features[f], state, scenario, patron, asOf);
        }

        return new CaseFeatures(patron, readings);
    }

    private static IEnumerable<T> Thinned<T>(IEnumerable<T> all, int most)
    {
        var list = all.ToList();
        return list.Count <= most ? list : Enumerable.Range(0, most).Select(i => list[(int)((long)i * list.Count / most)]);
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
