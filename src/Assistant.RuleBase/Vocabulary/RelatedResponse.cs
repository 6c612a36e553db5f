using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Vocabulary;

/// <summary>An option the document names in one breath with another.</summary>
/// <param name="Id">The other option.</param>
/// <param name="Cites">The sentences that join them.</param>
public sealed record RelatedResponse(string Id, IReadOnlyList<SourceLocator> Cites);
