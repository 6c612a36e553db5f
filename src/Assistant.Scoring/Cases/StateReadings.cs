using System.Collections.Concurrent;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Cases;

/// <summary>Reads one state under many scenarios; what depends on the senders, on whom it is pressed over, on the patron, or on no scenario at all is read once for each.</summary>
/// <remarks>Safe to share between threads; what it remembers is bounded.</remarks>
internal sealed class StateReadings(StateProfile profile, FeatureTable table, CaseReader reader)
{
    /// <summary>When it remembers more, it starts anew: a few kilobytes each.</summary>
    private const int MostRemembered = 32;

    private static readonly IReadOnlyDictionary<string, double> NothingAssumed = new Dictionary<string, double>();

    private readonly ConcurrentDictionary<(Dependence, string, int?), FeatureReading[]> _read = new();
    private readonly ConcurrentDictionary<(string Senders, int?), Patron> _patrons = new();

    public CaseFeatures Read(Scenario scenario, int? asOf)
    {
        var senders = Joined(scenario.Senders);
        var patron = PatronOf(scenario, senders, asOf);
        var readings = new FeatureReading[table.Count];
        Fill(Dependence.None, "");
        Fill(Dependence.Senders, senders);
        Fill(Dependence.Over, scenario.Position + " " + Joined(scenario.Over));
        Fill(Dependence.Patron, patron ?? "");
        foreach (var f in table.Of(Dependence.Scenario))
        {
            readings[f] = reader.Read(table[f], profile, scenario, patron, asOf);
        }

        foreach (var id in scenario.Overrides.Keys)
        {
            Assume(new Feature(FeatureKind.Indicator, id));
            Assume(new Feature(FeatureKind.Factor, id));
        }

        return new CaseFeatures(patron, readings);

        void Fill(Dependence dependence, string key)
        {
            var features = table.Of(dependence);
            var read = Remembered(dependence, key, features, scenario, patron, asOf);
            for (var i = 0; i < features.Length; i++)
            {
                readings[features[i]] = read[i];
            }
        }

        void Assume(Feature feature)
        {
            if (table.IndexOf(feature) is var f and >= 0)
            {
                readings[f] = reader.Read(feature, profile, scenario, patron, asOf);
            }
        }
    }

    private FeatureReading[] Remembered(Dependence dependence, string key, int[] features, Scenario scenario, string? patron, int? asOf)
    {
        if (_read.TryGetValue((dependence, key, asOf), out var known))
        {
            return known;
        }

        var plain = scenario.Overrides.Count == 0 ? scenario : scenario with { Overrides = NothingAssumed };
        var read = new FeatureReading[features.Length];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = reader.Read(table[features[i]], profile, plain, patron, asOf);
        }

        Bound(_read);
        return _read[(dependence, key, asOf)] = read;
    }

    private string? PatronOf(Scenario scenario, string senders, int? asOf)
    {
        if (!_patrons.TryGetValue((senders, asOf), out var patron))
        {
            Bound(_patrons);
            _patrons[(senders, asOf)] = patron = new Patron(reader.PatronOf(profile, scenario, asOf));
        }

        return patron.Party;
    }

    private static void Bound<TKey, TValue>(ConcurrentDictionary<TKey, TValue> remembered)
        where TKey : notnull
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }
    }

    private static string Joined(IReadOnlyList<string> parties) => parties.Count == 1 ? parties[0] : string.Join('+', parties);

    private readonly record struct Patron(string? Party);
}
