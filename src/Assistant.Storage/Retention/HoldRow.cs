namespace Assistant.Storage.Retention;

/// <summary>A person whose records may not be deleted; an empty channel stands for all.</summary>
internal sealed record HoldRow(string Person, string Channel);
