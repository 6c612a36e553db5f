namespace Assistant.Storage.Turns;

/// <summary>A turn just written, and who runs it: null when it waits.</summary>
internal sealed record TakenRow(long Number, string? TakenBy);
