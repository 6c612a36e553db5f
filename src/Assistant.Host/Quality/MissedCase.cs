namespace Assistant.Host.Quality;

/// <summary>A past case whose main response the rules did not place among the first three.</summary>
/// <param name="Case">State and years.</param>
/// <param name="Pressure">What pressed it, in our words.</param>
/// <param name="Took">What the state mainly did.</param>
/// <param name="Rank">The place the rules gave that, from 4.</param>
/// <param name="Said">The first three by the rules.</param>
/// <param name="Reference">Where to read about the case.</param>
internal sealed record MissedCase(string Case, string Pressure, string Took, int Rank, IReadOnlyList<string> Said, string Reference);
