namespace Assistant.RuleBase.LocalFigures;

/// <summary>What a set's folder says of it, in <c>set.json</c>.</summary>
/// <param name="Dataset">Name of the dataset.</param>
/// <param name="Licence">Terms.</param>
/// <param name="Imported">When it was imported.</param>
internal sealed record FigureSetDescription(string Dataset, string Licence, DateTimeOffset Imported);
