namespace Assistant.Scoring.Draws;

/// <summary>The lanes of one case while it is drawn; buffers are kept for the next case.</summary>
internal sealed class DrawContext(int features, DrawParameters parameters) : Lanes(parameters.Draws)
{
    public Lane[] Features { get; } = new Lane[features];

    public DrawParameters Parameters => parameters;

    public int Draws => parameters.Draws;
}
