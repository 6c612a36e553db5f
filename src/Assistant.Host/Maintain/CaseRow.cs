namespace Assistant.Host.Maintain;

/// <summary>An example a rule is held to.</summary>
/// <param name="Name">As written.</param>
/// <param name="Place">File and line.</param>
/// <param name="Holds">Whether it holds; null for a rule not in force.</param>
/// <param name="Activation">How far the rule applied; null where the case is about a topic, or the rule is not in force.</param>
internal sealed record CaseRow(string Name, string Place, bool? Holds, double? Activation);
