using System.Buffers;

namespace Assistant.Scoring.Draws;

/// <summary>The lanes of one case while it is drawn; buffers go back to the pool at the end.</summary>
internal sealed class DrawContext : IDisposable
{
    private readonly List<double[]> _rented = [];

    public DrawContext(int features, DrawParameters parameters)
    {
        Features = new Lane[features];
        Parameters = parameters;
    }

    public Lane[] Features { get; }

    public DrawParameters Parameters { get; }

    public int Draws => Parameters.Draws;

    /// <summary>A buffer of at least <see cref="Draws"/> numbers, not cleared.</summary>
    public double[] Rent()
    {
        var buffer = ArrayPool<double>.Shared.Rent(Draws);
        _rented.Add(buffer);
        return buffer;
    }

    public void Dispose()
    {
        foreach (var buffer in _rented)
        {
            ArrayPool<double>.Shared.Return(buffer);
        }

        _rented.Clear();
    }
}
