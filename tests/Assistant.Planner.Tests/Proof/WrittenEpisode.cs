namespace Assistant.Planner.Tests.Proof;

/// <summary>A coded case as it stands in its file.</summary>
internal sealed record WrittenEpisode(string Id, string Position, string Reference, IReadOnlyList<string> Responses, IReadOnlyList<double> Years);
