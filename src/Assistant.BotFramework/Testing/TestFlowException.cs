namespace Assistant.BotFramework.Testing;

/// <summary>A dialogue did not go as expected.</summary>
/// <param name="message">What was expected and what came.</param>
public sealed class TestFlowException(string message) : Exception(message);
