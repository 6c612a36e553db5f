using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Cases;

/// <summary>The draws of one feature: the same for every case, request and state.</summary>
internal sealed class FeatureDraws
{
    /// <summary>Share of draws in which an uncoded tie is no tie at all.</summary>
    private const double NoTie = 0.8;

    /// <summary>A figure is never drawn further than this many standard deviations from what is printed.</summary>
    public const double FurthestDoubt = 3;

    public FeatureDraws(Feature feature, ReferenceDistribution reference, int draws)
    {
        var name = NameOf(feature);
        Uniform = DrawSource.Uniform("feature " + name, draws);
        Doubt = [.. DrawSource.Normal("feature " + name, draws).Select(z => Math.Clamp(z, -FurthestDoubt, FurthestDoubt))];
        Unknown = [.. Uniform.Select(reference.At)];
        NotCoded = [.. Uniform.Select(u => u < NoTie ? 0 : TieStrength.NotNoted * (u - NoTie) / (1 - NoTie))];
    }

    /// <summary>Uniform in (0, 1).</summary>
    public double[] Uniform { get; }

    /// <summary>Standard normal, bounded.</summary>
    public double[] Doubt { get; }

    /// <summary>Values of a missing figure, from the reference cases.</summary>
    public double[] Unknown { get; }

    /// <summary>Strengths of a tie nobody coded.</summary>
    public double[] NotCoded { get; }

    /// <summary>Tests of one attribute share their draws, so that a state is never drawn open and defiant at once.</summary>
    private static string NameOf(Feature feature) =>
        feature.Kind == FeatureKind.Scenario ? "scenario " + feature.Name.Split('=')[0] : feature.ToString();
}
