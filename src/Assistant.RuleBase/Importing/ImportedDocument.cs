namespace Assistant.RuleBase.Importing;

/// <summary>What an import writes: a sheet and the drafts of its rules. Never the text itself.</summary>
/// <param name="Id">Kebab-case identifier.</param>
/// <param name="Title">As printed, or as the user named it.</param>
/// <param name="Published">Date of publication, or null where it is not known yet.</param>
/// <param name="Outline">Sentences and sections of the source.</param>
/// <param name="Drafts">One per claim-like sentence of the running text, in its order.</param>
public sealed record ImportedDocument(string Id, string Title, DateOnly? Published, DocumentOutline Outline, IReadOnlyList<DraftRule> Drafts);
