using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Analysis;

/// <summary>One case at its centre: the value of every feature, factors and rules included, and how far every rule applies.</summary>
internal sealed class CentredCase
{
    private readonly CaseSpan _span;
    private readonly double[] _activations;

    /// <param name="compiled">The base.</param>
    /// <param name="features">The case.</param>
    public CentredCase(CompiledRuleBase compiled, CaseFeatures features)
    {
        Features = features;
        _span = compiled.Vector.Centre(features);
        _activations = new double[compiled.Program.Rules.Length];
        compiled.Program.ComputeActivations(_span, compiled.Program.Parameters.Lambda, compiled.Places, _activations, []);
    }

    /// <param name="compiled">The base.</param>
    /// <param name="features">The case.</param>
    /// <param name="rules">Activations of other rules that the case sets.</param>
    public CentredCase(CompiledRuleBase compiled, CaseFeatures features, IReadOnlyDictionary<string, double> rules)
    {
        Features = features;
        _span = compiled.Vector.Centre(features);
        foreach (var (rule, activation) in rules)
        {
            if (compiled.Program.Features.IndexOf(new Feature(FeatureKind.Rule, rule)) is var place and >= 0)
            {
                _span.Low[place] = _span.High[place] = activation;
            }
        }

        var lambda = compiled.Program.Parameters.Lambda;
        _activations = [.. compiled.Program.Rules.Select((r, i) =>
            r.Between(_span.Low, _span.High, lambda) is var (least, most) ? least + (compiled.Places[i] * (most - least)) : 0)];
    }

    /// <summary>What was read.</summary>
    public CaseFeatures Features { get; }

    /// <summary>Value of a feature by its place; the middle of what it may be where that is open.</summary>
    public double ValueOf(int feature) => (_span.Low[feature] + _span.High[feature]) / 2;

    /// <summary>How far a rule applies, by its place.</summary>
    public double ActivationOf(int rule) => _activations[rule];
}
