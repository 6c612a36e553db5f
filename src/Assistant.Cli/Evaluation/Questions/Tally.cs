namespace Assistant.Cli.Evaluation.Questions;

/// <summary>A share in whole cases.</summary>
/// <param name="Right">How many held.</param>
/// <param name="Of">Of how many.</param>
internal readonly record struct Tally(int Right, int Of)
{
    /// <summary>0–1; 1 where there was nothing to hold.</summary>
    public double Share => Of == 0 ? 1 : (double)Right / Of;

    /// <inheritdoc />
    public override string ToString() => Of == 0 ? "–" : FormattableString.Invariant($"{Right} of {Of} ({Math.Round((decimal)Math.Round(100 * Share, 9), 1, MidpointRounding.AwayFromZero):0.#} %)");
}
