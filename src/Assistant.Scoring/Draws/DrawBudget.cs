using System.Collections.Concurrent;

namespace Assistant.Scoring.Draws;

/// <summary>How many series of drawn numbers one rule base keeps, and which.</summary>
internal sealed class DrawBudget
{
    /// <summary>At 2,000 draws, 16 kB each.</summary>
    private const int Most = 1_024;

    private readonly ConcurrentDictionary<string, double[]> _kept = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The numbers kept under this name, or null.</summary>
    public double[]? Find(string name) => _kept.GetValueOrDefault(name);

    /// <summary>Whether one more is kept.</summary>
    public bool TryKeep(string name, double[] values)
    {
        if (Volatile.Read(ref _count) >= Most || Interlocked.Increment(ref _count) > Most)
        {
            return false;
        }

        _kept[name] = values;
        return true;
    }
}
