namespace Assistant.RuleBase.Vocabulary;

/// <summary>How strongly a sentence commits itself, as a range of probabilities (scoring method, section 4.3).</summary>
/// <param name="Id">possible, directional, frequent, regular, necessary or rare.</param>
/// <param name="Cues">Words in a text that betray the class.</param>
/// <param name="Low">Lower end of the probability, 0–1.</param>
/// <param name="Mid">The probability used at the centre, 0–1.</param>
/// <param name="High">Upper end, 0–1.</param>
public sealed record HedgeClass(string Id, IReadOnlyList<string> Cues, double Low, double Mid, double High);
