namespace Assistant.Host.Quality;

/// <summary>How often one response was found where states took it.</summary>
/// <param name="Label">The response.</param>
/// <param name="Cases">Cases in which it was taken.</param>
/// <param name="Found">Of these, cases in which the rules placed it among the first three.</param>
/// <param name="FoundByCommonest">The same by always naming the commonest; ties count in part, the sum is rounded.</param>
internal sealed record FoundOption(string Label, int Cases, int Found, int FoundByCommonest);
