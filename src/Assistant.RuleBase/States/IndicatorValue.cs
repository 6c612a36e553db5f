namespace Assistant.RuleBase.States;

/// <summary>One figure.</summary>
/// <param name="Year">The year it describes, or <see cref="Timeless"/> for a plain fact such as having no sea coast.</param>
/// <param name="Value">In the indicator's unit.</param>
public readonly record struct IndicatorValue(int Year, double Value)
{
    /// <summary>Where it comes from, if not from the indicator's own dataset; null for shipped figures.</summary>
    public string? Dataset { get; init; }

    /// <summary>Year of facts that do not change.</summary>
    public const int Timeless = 0;

    /// <summary>Whether the value holds for every year.</summary>
    public bool IsTimeless => Year == Timeless;
}
