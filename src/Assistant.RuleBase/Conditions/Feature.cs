namespace Assistant.RuleBase.Conditions;

/// <summary>A quantity a condition looks at; equal features are resolved once per case.</summary>
/// <param name="Kind">What sort of quantity.</param>
/// <param name="Name">Indicator or factor identifier, channels, dyad, organisations, sender attribute or scenario attribute; several are joined by <c>+</c>.</param>
/// <param name="Toward">sender, over, patron or powers; null where there is no counterpart.</param>
public readonly record struct Feature(FeatureKind Kind, string Name, string? Toward = null)
{
    /// <inheritdoc />
    public override string ToString() =>
        $"{Kind.ToString().ToLowerInvariant()} {Name}{(Toward is null ? "" : " toward " + Toward)}";
}
