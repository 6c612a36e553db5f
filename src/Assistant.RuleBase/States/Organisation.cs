namespace Assistant.RuleBase.States;

/// <summary>An international organisation.</summary>
/// <param name="Id">Kebab-case identifier.</param>
/// <param name="Name">Readable name.</param>
/// <param name="Aliases">Abbreviations and other names.</param>
/// <param name="Kind">regional, alliance, economic, political or global.</param>
/// <param name="Leader">The great power that dominates it, or null.</param>
public sealed record Organisation(string Id, string Name, IReadOnlyList<string> Aliases, string Kind, string? Leader);
