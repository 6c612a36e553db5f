namespace Assistant.RuleBase.Conditions;

/// <summary>A fuzzy condition with a value in [0, 1] (scoring method, section 4.1).</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>All features this condition looks at, itself or below.</summary>
    public IEnumerable<Feature> Features => this switch
    {
        Ramp ramp => [ramp.Feature],
        All all => all.Parts.SelectMany(p => p.Features),
        Any any => any.Parts.SelectMany(p => p.Features),
        Not not => not.Part.Features,
        _ => [],
    };

    /// <summary>True for every case.</summary>
    public sealed record Always : Condition;

    /// <summary>The weakest part: min.</summary>
    /// <param name="Parts">At least one.</param>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <summary>Equal parts in the same order make equal conditions.</summary>
        public bool Equals(All? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc />
        public override int GetHashCode() => HashOf(Parts);
    }

    /// <summary>The strongest part: max.</summary>
    /// <param name="Parts">At least one.</param>
    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <summary>Equal parts in the same order make equal conditions.</summary>
        public bool Equals(Any? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc />
        public override int GetHashCode() => HashOf(Parts);
    }

    /// <summary>1 − part.</summary>
    /// <param name="Part">What is negated.</param>
    public sealed record Not(Condition Part) : Condition;

    /// <summary>
    /// Rises from 0 at <paramref name="Low"/> to 1 at <paramref name="High"/>, or falls when <paramref name="Falling"/>.
    /// A test of a flag or category is the ramp from 0 to 1 over a feature that is 0 or 1.
    /// </summary>
    /// <param name="Feature">What is looked at.</param>
    /// <param name="Low">Where the ramp starts, in the feature's unit.</param>
    /// <param name="High">Where it ends; greater than <paramref name="Low"/>.</param>
    /// <param name="Falling">True for <c>down</c>.</param>
    /// <param name="IsTest">True where the file has a test, not a ramp: its threshold has no width to vary.</param>
    public sealed record Ramp(Feature Feature, double Low, double High, bool Falling, bool IsTest) : Condition;

    private static int HashOf(IReadOnlyList<Condition> parts) => parts.Aggregate(parts.Count, HashCode.Combine);
}
