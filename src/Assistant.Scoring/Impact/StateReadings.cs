using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Impact;

/// <summary>Reads one state under many scenarios; what depends on the senders, on whom it is pressed over, or on no scenario at all is read once for each.</summary>
/// <remarks>For one thread. Scenarios must assume no figures.</remarks>
internal sealed class StateReadings(StateProfile profile, RuleProgram program, CaseReader reader)
{
    private readonly int[][] _features = [.. Enum.GetValues<Dependence>().Select(d => Enumerable.Range(0, program.Features.Count).Where(f => Of(program.Features[f]) == d).ToArray())];
    private readonly Dictionary<(Dependence, string), FeatureReading[]> _read = [];
    private readonly Dictionary<string, string?> _patrons = new(StringComparer.Ordinal);

    private enum Dependence
    {
        None,
        Senders,
        Over,
        Patron,
        Scenario,
    }

    public CaseFeatures Read(Scenario scenario)
    {
        var senders = string.Join('+', scenario.Senders);
        if (!_patrons.TryGetValue(senders, out var patron))
        {
            _patrons[senders] = patron = reader.PatronOf(profile, scenario, null);
        }

        var readings = new FeatureReading[program.Features.Count];
        Fill(Dependence.None, "");
        Fill(Dependence.Senders, senders);
        Fill(Dependence.Over, $"{scenario.Position} {string.Join('+', scenario.Over)}");
        Fill(Dependence.Patron, patron ?? "");
        foreach (var f in _features[(int)Dependence.Scenario])
        {
            readings[f] = reader.Read(program.Features[f], profile, scenario, patron, null);
        }

        return new CaseFeatures(patron, readings);

        void Fill(Dependence dependence, string key)
        {
            var features = _features[(int)dependence];
            if (!_read.TryGetValue((dependence, key), out var read))
            {
                _read[(dependence, key)] = read = [.. features.Select(f => reader.Read(program.Features[f], profile, scenario, patron, null))];
            }

            for (var i = 0; i < features.Length; i++)
            {
                readings[features[i]] = read[i];
            }
        }
    }

    private static Dependence Of(Feature feature) => feature.Kind switch
    {
        FeatureKind.Scenario => Dependence.Scenario,
        FeatureKind.Sender or FeatureKind.Bodies => Dependence.Senders,
        _ => feature.Toward switch { "sender" => Dependence.Senders, "over" => Dependence.Over, "patron" => Dependence.Patron, _ => Dependence.None },
    };
}
