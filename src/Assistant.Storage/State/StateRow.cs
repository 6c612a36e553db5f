namespace Assistant.Storage.State;

/// <summary>A stored state.</summary>
internal sealed record StateRow(string Key, string Data, long Version);
