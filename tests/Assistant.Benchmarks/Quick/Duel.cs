using System.Diagnostics;

namespace Assistant.Benchmarks.Quick;

/// <summary>Runs two pieces of work by turns in short rounds, and keeps the best round of each: what other processes on the machine take falls on both alike.</summary>
internal static class Duel
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(1_000);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(3);

    /// <summary>Microseconds per call of each.</summary>
    public static (double Ours, double Theirs) Run(Action ours, Action theirs, int rounds = 60)
    {
        var (ofOurs, ofTheirs) = (Calls(ours), Calls(theirs));
        var (best, bestOther) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var i = 0; i < rounds; i++)
        {
            best = Math.Min(best, Time(ours, ofOurs));
            bestOther = Math.Min(bestOther, Time(theirs, ofTheirs));
        }

        return (best, bestOther);
    }

    /// <summary>Microseconds per call.</summary>
    public static double Alone(Action work, int rounds = 60)
    {
        var calls = Calls(work);
        return Enumerable.Range(0, rounds).Min(_ => Time(work, calls));
    }

    /// <summary>Bytes one call allocates on this thread.</summary>
    public static long Bytes(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Warms up, until the compiler has nothing left to improve, and tells how many calls fill a round.</summary>
    private static int Calls(Action work)
    {
        var (clock, calls) = (Stopwatch.StartNew(), 0);
        do
        {
            work();
            calls++;
        }
        while (clock.Elapsed < WarmUp || calls < 2);

        return Math.Max(1, (int)(calls * (Round / clock.Elapsed)));
    }

    private static double Time(Action work, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }
}
