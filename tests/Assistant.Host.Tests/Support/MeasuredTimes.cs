namespace Assistant.Host.Tests.Support;

/// <summary>Tests that measure times or memory: one after another, while no other test runs.</summary>
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class MeasuredTimes
{
    public const string Alone = "Measured times";
}
