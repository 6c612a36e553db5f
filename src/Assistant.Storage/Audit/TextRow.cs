namespace Assistant.Storage.Audit;

/// <summary>The text of an entry, kept apart.</summary>
internal sealed record TextRow(long Entry, string Salt, byte[] Text);
