using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Verifying;

/// <summary>A copy of a document that is at hand.</summary>
/// <param name="File">Name of its file.</param>
/// <param name="Sentences">Its sentences by locator.</param>
public sealed record SourceCopy(string File, IReadOnlyList<LocatedSentence> Sentences);
