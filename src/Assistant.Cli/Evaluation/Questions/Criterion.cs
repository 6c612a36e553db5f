using System.Text.RegularExpressions;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>A wish in words that a machine can decide.</summary>
/// <param name="Words">What the wish looks like.</param>
/// <param name="Holds">Whether the answer does what the words say; null where this answer leaves it open.</param>
internal sealed record Criterion(Regex Words, Func<Match, CriterionCase, bool?> Holds);
