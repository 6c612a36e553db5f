namespace Assistant.Cli.RulesTesting;

/// <summary>One expectation that does not hold.</summary>
/// <param name="Expected">What the test wants.</param>
/// <param name="Actual">What came out.</param>
internal sealed record TestFault(string Expected, string Actual);
