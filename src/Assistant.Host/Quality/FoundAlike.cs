namespace Assistant.Host.Quality;

/// <summary>The share found when every response counts alike, however rare it is.</summary>
/// <param name="Rules">By the rules, 0–1.</param>
/// <param name="Commonest">By always naming the commonest, 0–1.</param>
/// <param name="Word">better, worse or not distinguishable.</param>
internal sealed record FoundAlike(double Rules, double Commonest, string Word);
