namespace Assistant.Planner.Tests.Proof;

/// <summary>A rule as it stands in its file.</summary>
internal sealed record WrittenRule(string Id, string Status, string Claim, string Version, IReadOnlyList<string> Cites, IReadOnlyList<WrittenEffect> Effects);
