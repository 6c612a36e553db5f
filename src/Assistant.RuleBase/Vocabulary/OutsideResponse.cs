namespace Assistant.RuleBase.Vocabulary;

/// <summary>A response users name but the documents do not discuss.</summary>
/// <param name="Id">Kebab-case identifier.</param>
/// <param name="Words">Words people use for it, lower case.</param>
/// <param name="Sentence">What to tell them.</param>
/// <param name="Near">Options that come closest.</param>
public sealed record OutsideResponse(string Id, IReadOnlyList<string> Words, string Sentence, IReadOnlyList<string> Near);
