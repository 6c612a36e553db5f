namespace Assistant.Scoring.Results;

/// <summary>Whether an option would work, from the second sum.</summary>
/// <param name="Word">good (&gt; .2), poor (&lt; −.2), mixed, or unknown where no rule speaks.</param>
/// <param name="LogOdds">The centred sum, 0 for a typical case.</param>
public readonly record struct Prospects(string Word, double LogOdds);
