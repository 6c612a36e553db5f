namespace Assistant.Scoring.Impact;

/// <summary>How two rule bases are held against each other.</summary>
/// <param name="Threshold">A score that moves by more than this counts as moved, 0–1.</param>
/// <param name="Scenarios">How many scenarios each state is put under.</param>
public sealed record ImpactOptions(double Threshold = 0.02, int Scenarios = 200)
{
    /// <summary>What a change report uses.</summary>
    public static ImpactOptions Default { get; } = new();
}
