using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.RuleCases;

/// <summary>Reads the features of a made profile: what a case does not give is absent, a figure it does not give is unknown.</summary>
internal sealed class MadeCaseReader(RuleBaseSnapshot snapshot, CaseReader real)
{
    public FeatureReading Read(Feature feature, RuleCaseSituation given) => feature.Kind switch
    {
        FeatureKind.Indicator => OfTable(given.Indicators, feature.Name),
        FeatureKind.Factor => OfTable(given.Factors, feature.Name),
        FeatureKind.Rule => FeatureReading.Known(given.Rules.GetValueOrDefault(feature.Name)),
        FeatureKind.Tie => FeatureReading.Known(Tie(feature, given)),
        FeatureKind.Dyad => FeatureReading.Known(given.Dyads.GetValueOrDefault((feature.Name, feature.Toward!))),
        FeatureKind.Member => Flag(feature.Name.Split('+').Intersect(given.Members.Concat(given.Members.Select(KindOf))).Any()),
        FeatureKind.Bodies => FeatureReading.Known(given.Bodies),
        FeatureKind.Sender => Flag(given.SenderAttributes.Contains(feature.Name)),
        _ => real.OfScenario(feature.Name, given.Scenario),
    };

    private static double Tie(Feature feature, RuleCaseSituation given)
    {
        var channels = feature.Name.Split('+');
        return given.Ties
            .Where(t => t.Key.Toward == feature.Toward && (channels is ["any"] || channels.Contains(t.Key.Channel)))
            .Select(t => t.Value)
            .DefaultIfEmpty(0)
            .Max();
    }

    private string KindOf(string organisation) => snapshot.Organisations.GetValueOrDefault(organisation)?.Kind ?? organisation;

    private static FeatureReading OfTable(IReadOnlyDictionary<string, double> table, string name) =>
        table.TryGetValue(name, out var value) ? FeatureReading.Known(value) : FeatureReading.Unknown();

    private static FeatureReading Flag(bool holds) => FeatureReading.Known(holds ? 1 : 0);
}
