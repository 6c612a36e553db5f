using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;
using Assistant.Scoring.Results;

namespace Assistant.Scoring;

/// <summary>Tries one case with one thing after another changed; only what a change bears on is computed again.</summary>
/// <remarks>The numbers are those <see cref="ResponseScorer"/> gives the changed case at its centre. For one thread.</remarks>
public sealed class CaseProbe
{
    private const double LogOddsLimit = 30;

    private readonly CompiledRuleBase _compiled;
    private readonly StateProfile _profile;
    private readonly Scenario _scenario;
    private readonly int? _asOf;
    private readonly ScoringOptions _options;
    private readonly ChangingCase _case;
    private readonly double[] _typical;
    private readonly double[] _priors;
    private readonly double[] _before;
    private readonly double[] _now;

    /// <param name="compiled">The rule base.</param>
    /// <param name="profile">The state.</param>
    /// <param name="scenario">The pressure as it is.</param>
    /// <param name="asOf">The year whose figures hold, or null for the newest.</param>
    /// <param name="options">Prior and centring; ranges and figures are not looked at.</param>
    public CaseProbe(CompiledRuleBase compiled, StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options)
    {
        (_compiled, _profile, _scenario, _asOf, _options) = (compiled, profile, scenario, asOf, options);
        _case = new ChangingCase(compiled, compiled.Readings.Read(profile, scenario, asOf));
        _typical = options.Centred ? compiled.Typical.Declared : new double[compiled.Program.Effects.Length];
        _priors = [.. compiled.BaseRates.Of(scenario.Position, options.UniformPrior).Select(p => p.LogOdds)];
        _before = [.. Enumerable.Range(0, _priors.Length).Select(LogOddsOf)];
        _now = new double[_priors.Length];
    }

    /// <summary>The case under another scenario.</summary>
    /// <param name="changed">What differs from the scenario of the case should be an attribute or an assumed figure; all else is read anew.</param>
    /// <param name="options">The options asked for.</param>
    public ProbedCase Try(Scenario changed, IReadOnlyList<string> options)
    {
        if (Changes(changed) is not { } changes)
        {
            return new CaseProbe(_compiled, _profile, changed, _asOf, _options).Try(changed, options);
        }

        var affected = _compiled.Program.Reach.Of([.. changes.Select(c => c.Place)]);
        _case.Change(affected, [.. changes], []);
        _before.CopyTo(_now, 0);
        foreach (var option in affected.Options)
        {
            _now[option] = LogOddsOf(option);
        }

        return new ProbedCase(First(), [.. options.Select(Response)]);
    }

    /// <summary>Places of the case's vector that differ, or null where other parties or factors are read anew.</summary>
    private List<(int Place, double Value)>? Changes(Scenario changed)
    {
        if (changed.Position != _scenario.Position || !changed.Senders.SequenceEqual(_scenario.Senders) || !changed.Over.SequenceEqual(_scenario.Over)
            || _scenario.Overrides.Keys.Any(id => !changed.Overrides.ContainsKey(id)))
        {
            return null;
        }

        var (features, before) = (_compiled.Program.Features, _case.Before);
        var changes = new List<(int, double)>();
        foreach (var place in features.Of(Dependence.Scenario))
        {
            var reading = _compiled.Reader.OfScenario(features[place].Name, changed);
            var value = reading.IsKnown ? reading.Value : _compiled.Vector.ReferenceOf(place).Median;
            if (value != before.Low[place])
            {
                changes.Add((place, value));
            }
        }

        foreach (var (id, value) in changed.Overrides)
        {
            if (_scenario.Overrides.TryGetValue(id, out var assumed) && assumed == value)
            {
                continue;
            }

            if (features.IndexOf(new Feature(FeatureKind.Factor, id)) >= 0)
            {
                return null;
            }

            if (features.IndexOf(new Feature(FeatureKind.Indicator, id)) is var place and >= 0)
            {
                changes.Add((place, value));
            }
        }

        return changes;
    }

    private double LogOddsOf(int option)
    {
        var program = _compiled.Program;
        var (first, count) = program.ChoiceEffects[option];
        var evidence = 0.0;
        for (var e = first; e < first + count; e++)
        {
            evidence += program.Signs[e] * (_case.Shares[e] - _typical[e]);
        }

        return _priors[option] + evidence;
    }

    private string First()
    {
        var names = _compiled.Program.Options;
        var best = 0;
        for (var o = 1; o < _now.Length; o++)
        {
            var (mine, theirs) = (Math.Round(_now[o], 9), Math.Round(_now[best], 9));
            best = mine > theirs || (mine == theirs && string.CompareOrdinal(names[o], names[best]) < 0) ? o : best;
        }

        return names[best];
    }

    private ProbedResponse Response(string name)
    {
        var program = _compiled.Program;
        var option = program.OptionIndex(name);
        var contributions = new List<Contribution>();
        foreach (var g in program.ChoiceGroups[option])
        {
            var group = program.Groups[g];
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                if (_case.Shares[e] > 0)
                {
                    contributions.Add(program.Contribution(group, e, _case.Activations, _case.Shares, _typical));
                }
            }
        }

        return new ProbedResponse(name, _now[option], 1 / (1 + Math.Exp(-Math.Clamp(_now[option], -LogOddsLimit, LogOddsLimit))), contributions);
    }
}
