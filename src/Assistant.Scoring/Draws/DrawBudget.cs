namespace Assistant.Scoring.Draws;

/// <summary>How many series of drawn numbers one rule base keeps.</summary>
internal sealed class DrawBudget
{
    /// <summary>At 2,000 draws, 16 kB each.</summary>
    private const int Most = 1_024;

    private int _kept;

    /// <summary>Whether one more may be kept.</summary>
    public bool TryKeep() => Volatile.Read(ref _kept) < Most && Interlocked.Increment(ref _kept) <= Most;
}
