using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Vocabulary;

/// <summary>One way a smaller state may respond.</summary>
/// <param name="Id">Kebab-case identifier, for ever.</param>
/// <param name="LabelTarget">Verb phrase when the state itself is under sanctions.</param>
/// <param name="LabelThirdParty">Verb phrase when it is pressed over somebody else's sanctions.</param>
/// <param name="Meaning">What counts as this option.</param>
/// <param name="Aliases">Words people use for it, lower case.</param>
/// <param name="Horizon">When it shows.</param>
/// <param name="GoesWith">Options the document joins it with.</param>
/// <param name="Cites">Where the document speaks of it.</param>
public sealed record ResponseOption(
    string Id,
    string LabelTarget,
    string LabelThirdParty,
    string Meaning,
    IReadOnlyList<string> Aliases,
    ResponseHorizon Horizon,
    IReadOnlyList<RelatedResponse> GoesWith,
    IReadOnlyList<SourceLocator> Cites)
{
    /// <summary>The label for a position, <c>target</c> or <c>third-party</c>.</summary>
    public string LabelFor(string? position) => position == "third-party" ? LabelThirdParty : LabelTarget;
}
