namespace Assistant.Scoring.Draws;

/// <summary>The lanes of one case while it is drawn; buffers are kept for the next case.</summary>
internal sealed class DrawContext(int features, DrawParameters parameters) : IDisposable
{
    private DrawBuffers? _buffers = DrawBuffers.Take(parameters.Draws);

    public Lane[] Features { get; } = new Lane[features];

    public DrawParameters Parameters => parameters;

    public int Draws => parameters.Draws;

    /// <summary>A buffer of <see cref="Draws"/> numbers, not cleared, until the context ends.</summary>
    public double[] Rent() => (_buffers ?? throw new ObjectDisposedException(nameof(DrawContext))).Next();

    public void Dispose()
    {
        _buffers?.Return();
        _buffers = null;
    }
}
