namespace Assistant.RuleBase.Vocabulary;

/// <summary>A named stretch of an indicator's range.</summary>
/// <param name="Name">low, medium, high …</param>
/// <param name="To">Upper end, exclusive; null for the last band.</param>
public sealed record IndicatorBand(string Name, double? To);
