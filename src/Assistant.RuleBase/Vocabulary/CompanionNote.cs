using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Vocabulary;

/// <summary>Something that accompanies every option without being one, such as public messaging.</summary>
/// <param name="Id">Kebab-case identifier.</param>
/// <param name="Label">Short name.</param>
/// <param name="Sentence">The note, in our words.</param>
/// <param name="Cites">Where the document speaks of it.</param>
public sealed record CompanionNote(string Id, string Label, string Sentence, IReadOnlyList<SourceLocator> Cites);
