using System.Collections.Concurrent;

namespace Assistant.Scoring.Draws;

/// <summary>Buffers for one case at a time, kept for the next: an assessment needs a few hundred of one length.</summary>
internal sealed class DrawBuffers(int length)
{
    /// <summary>A case takes some megabytes; more than can be drawn at once need not be kept.</summary>
    private static readonly int MostIdle = Environment.ProcessorCount;

    private static readonly ConcurrentDictionary<int, ConcurrentBag<DrawBuffers>> Idle = new();

    private readonly List<double[]> _buffers = [];
    private int _used;

    public static DrawBuffers Take(int length) =>
        Idle.TryGetValue(length, out var idle) && idle.TryTake(out var buffers) ? buffers : new DrawBuffers(length);

    /// <summary>A buffer, not cleared.</summary>
    public double[] Next()
    {
        if (_used == _buffers.Count)
        {
            _buffers.Add(new double[length]);
        }

        return _buffers[_used++];
    }

    /// <summary>All buffers given out may be used again.</summary>
    public void Reset() => _used = 0;

    public void Return()
    {
        Reset();
        if (Idle.GetOrAdd(length, _ => []) is var idle && idle.Count < MostIdle)
        {
            idle.Add(this);
        }
    }
}
