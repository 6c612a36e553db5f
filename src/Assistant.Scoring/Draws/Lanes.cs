namespace Assistant.Scoring.Draws;

/// <summary>Many evaluations of the same formula side by side: the draws of one case, or many cases at once.</summary>
internal abstract class Lanes(int length) : IDisposable
{
    private DrawBuffers? _buffers = DrawBuffers.Take(length);

    /// <summary>Number of evaluations.</summary>
    public int Length => length;

    /// <summary>A buffer of <see cref="Length"/> numbers, not cleared, until the lanes end or <see cref="Release"/> is called.</summary>
    public double[] Rent() => (_buffers ?? throw new ObjectDisposedException(nameof(Lanes))).Next();

    /// <summary>Everything rented may be used again.</summary>
    public void Release() => _buffers?.Reset();

    public void Dispose()
    {
        _buffers?.Return();
        _buffers = null;
    }
}
