namespace Assistant.RuleBase.States;

/// <summary>One figure.</summary>
/// <param name="Year">The year it describes.</param>
/// <param name="Value">In the indicator's unit.</param>
public readonly record struct IndicatorValue(int Year, double Value);
