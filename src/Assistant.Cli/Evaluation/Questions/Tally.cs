namespace Assistant.Cli.Evaluation.Questions;

/// <summary>A share in whole cases.</summary>
/// <param name="Right">How many held.</param>
/// <param name="Of">Of how many.</param>
internal readonly record struct Tally(int Right, int Of)
{
    /// <summary>0–1; 1 where there was nothing to hold.</summary>
    public double Share => Of == 0 ? 1 : (double)Right / Of;

    /// <summary>The share in per cent, rounded down to one decimal: only what holds throughout is 100 %.</summary>
    public string Percent => FormattableString.Invariant($"{(Right == Of ? 100 : Math.Floor(1000m * Right / Of) / 10):0.#} %");

    /// <inheritdoc />
    public override string ToString() => Of == 0 ? "–" : FormattableString.Invariant($"{Right} of {Of} ({Percent})");
}
