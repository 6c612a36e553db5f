namespace Assistant.RuleBase.Editing;

/// <summary>An edit that was not made; the message says why and what to do.</summary>
public sealed class EditRefusedException(string message) : Exception(message);
