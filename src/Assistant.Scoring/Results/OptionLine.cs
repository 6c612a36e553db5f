using Assistant.RuleBase.Vocabulary;

namespace Assistant.Scoring.Results;

/// <summary>What an option brings, costs or needs, from an applicable rule.</summary>
/// <param name="Rule">The rule it comes from.</param>
/// <param name="BearsOn">Brings, costs or needs.</param>
/// <param name="Text">Short phrase in our words.</param>
public sealed record OptionLine(string Rule, BearsOn BearsOn, string Text);
