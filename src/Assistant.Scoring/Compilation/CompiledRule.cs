using Assistant.RuleBase.Claims;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>A rule ready to be evaluated.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="When">When it applies.</param>
/// <param name="WeakenedBy">What limits it, or null.</param>
/// <param name="StrengthenedBy">What amplifies it, or null.</param>
/// <param name="OwnFeature">Place of its activation in the feature vector where another rule looks at it, else −1.</param>
internal sealed record CompiledRule(Rule Rule, Degree When, Degree? WeakenedBy, Degree? StrengthenedBy, int OwnFeature)
{
    /// <summary>alpha = when · (1 − lambda · weakened) · (1 + lambda · strengthened); a strengthened weight shows as activation above 1.</summary>
    public double Activation(ReadOnlySpan<double> features, double lambda)
    {
        var activation = When.At(features);
        if (activation == 0)
        {
            return 0;
        }

        if (WeakenedBy is not null)
        {
            activation *= 1 - (lambda * WeakenedBy.At(features));
        }

        return StrengthenedBy is null ? activation : activation * (1 + (lambda * StrengthenedBy.At(features)));
    }

    /// <summary>The lowest and highest activation while every feature stays within its bounds.</summary>
    public (double Low, double High) Between(ReadOnlySpan<double> low, ReadOnlySpan<double> high, double lambda)
    {
        var (least, most) = When.Between(low, high);
        if (most == 0)
        {
            return (0, 0);
        }

        if (WeakenedBy?.Between(low, high) is { } weak)
        {
            (least, most) = (least * (1 - (lambda * weak.High)), most * (1 - (lambda * weak.Low)));
        }

        return StrengthenedBy?.Between(low, high) is { } strong
            ? (least * (1 + (lambda * strong.Low)), most * (1 + (lambda * strong.High)))
            : (least, most);
    }

    /// <summary>The same as <see cref="Between"/> for many cases at once.</summary>
    public LaneSpan Across(CaseColumns cases, double lambda)
    {
        var span = When.Across(cases);
        if (WeakenedBy?.Across(cases) is { } weak)
        {
            span = new LaneSpan(Limited(span.Low, weak.High, -lambda, cases), Limited(span.High, weak.Low, -lambda, cases));
        }

        return StrengthenedBy?.Across(cases) is { } strong
            ? new LaneSpan(Limited(span.Low, strong.Low, lambda, cases), Limited(span.High, strong.High, lambda, cases))
            : span;
    }

    private static Lane Limited(Lane activation, Lane degree, double lambda, CaseColumns cases)
    {
        var limited = cases.Rent();
        for (var c = 0; c < cases.Length; c++)
        {
            limited[c] = activation[c] * (1 + (lambda * degree[c]));
        }

        return new Lane(limited);
    }

    /// <summary>The steepest the activation can be: each weakening or strengthening step adds at most a factor of 1 + lambda.</summary>
    public double Steepness(ReadOnlySpan<double> features, double lambda)
    {
        var steepness = When.Steepness(features);
        if (WeakenedBy is not null)
        {
            steepness += lambda * WeakenedBy.Steepness(features);
        }

        return StrengthenedBy is null ? steepness : ((1 + lambda) * steepness) + (lambda * StrengthenedBy.Steepness(features));
    }

    /// <summary>Every feature the rule looks at, directly.</summary>
    public ISet<int> Features()
    {
        var features = new SortedSet<int>();
        When.CollectFeatures(features);
        WeakenedBy?.CollectFeatures(features);
        StrengthenedBy?.CollectFeatures(features);
        return features;
    }
}
