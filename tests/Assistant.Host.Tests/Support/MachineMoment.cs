using System.Diagnostics;
using System.Globalization;

namespace Assistant.Host.Tests.Support;

/// <summary>A moment by the wall's clock, and by what the machine had left for this process.</summary>
/// <remarks>
/// A promise such as "within a second" is made for the machine the host runs on. Where other work shares that machine, a second of the wall holds less of it, and a test by the
/// wall alone would tell about the others. So time is counted as what this process used plus what nobody used, over the number of processors: the wall's time on a machine
/// of its own, and never more than it. Waiting counts in full, since a process that waits leaves processors unused; so does all that this process itself does, the
/// asking and looking of the test too. What comes at a rate must come at a rate of this time as well, or a busy machine would see several seconds' work in each of its seconds.
/// </remarks>
public readonly record struct MachineMoment
{
    private const string Counters = "/proc/stat";
    private const double TicksPerSecond = 100;

    private readonly long _wall;
    private readonly TimeSpan? _left;

    private MachineMoment(long wall, TimeSpan? left) => (_wall, _left) = (wall, left);

    public static MachineMoment Now => new(Stopwatch.GetTimestamp(), Left());

    /// <summary>The machine's time until a later moment; the wall's where the system does not tell.</summary>
    public TimeSpan Until(MachineMoment later)
    {
        var wall = WallUntil(later);
        return later._left - _left is { } left && left < wall ? left : wall;
    }

    public TimeSpan WallUntil(MachineMoment later) => Stopwatch.GetElapsedTime(_wall, later._wall);

    private static TimeSpan? Left()
    {
        if (!File.Exists(Counters))
        {
            return null;
        }

        // cpu  user nice system idle iowait ...
        var fields = File.ReadLines(Counters).First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var unused = (double.Parse(fields[4], CultureInfo.InvariantCulture) + double.Parse(fields[5], CultureInfo.InvariantCulture)) / TicksPerSecond;
        return (Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(unused)) / Environment.ProcessorCount;
    }
}
