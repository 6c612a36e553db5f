using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Vocabulary;

/// <summary>A named fuzzy quantity in [0, 1] between indicators and rules.</summary>
/// <param name="Id">Kebab-case identifier.</param>
/// <param name="Label">Short name.</param>
/// <param name="Meaning">What 1 means.</param>
/// <param name="High">Phrase for a high value.</param>
/// <param name="Low">Phrase for a low value.</param>
/// <param name="Cites">The sentences that speak of it.</param>
/// <param name="Value">Its condition expression, or null when nobody measures it: unknown until the user sets it.</param>
public sealed record Factor(
    string Id,
    string Label,
    string Meaning,
    string High,
    string Low,
    IReadOnlyList<SourceLocator> Cites,
    Condition? Value);
