namespace Assistant.Cli;

/// <summary>What the caller gave cannot be used; the message says what is wrong and how to mend it.</summary>
internal sealed class InputException(string message) : Exception(message);
