namespace Assistant.RuleBase.Live;

/// <summary>How long a history goes back: as far as something may be named that was made with it, within what a disk should hold.</summary>
internal static class HistoryBounds
{
    /// <summary>So many stay, however old they are: to go back to.</summary>
    public const int Least = 20;

    /// <summary>No more than these.</summary>
    public const int Most = 1_000;

    /// <summary>No more than these bytes.</summary>
    public const long MostBytes = 512L * 1024 * 1024;

    /// <summary>What need not be kept.</summary>
    /// <param name="kept">What is held, newest first: each was in force until the one before it came.</param>
    /// <param name="since">When it came in force.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="needed">What was in force at this moment or later is needed.</param>
    public static IReadOnlyList<T> NotNeeded<T>(IReadOnlyList<T> kept, Func<T, DateTimeOffset> since, Func<T, long> length, DateTimeOffset needed)
    {
        var (notNeeded, bytes) = (new List<T>(), 0L);
        for (var i = 0; i < kept.Count; i++)
        {
            bytes += length(kept[i]);
            if (i >= Least && (since(kept[i - 1]) < needed || i >= Most || bytes > MostBytes))
            {
                notNeeded.Add(kept[i]);
            }
        }

        return notNeeded;
    }
}
