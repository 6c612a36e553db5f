namespace Assistant.Cli.Importing;

/// <summary>A source that cannot be read, or is not read on purpose; the message says why, without its name.</summary>
internal sealed class SourceRefusedException(string message) : Exception(message);
