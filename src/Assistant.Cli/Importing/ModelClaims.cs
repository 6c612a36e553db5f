using Assistant.Planner.Models.Drafting;
using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Importing;

/// <summary>Puts the claims a language model drafted into the drafts of a document, each with a note of where it comes from or why it is still to be written.</summary>
internal static class ModelClaims
{
    /// <summary>The sentences whose claims are wanted.</summary>
    public static LocatedSentence[] Wanted(ImportedDocument document)
    {
        var positions = document.Drafts.Select(d => d.Position).ToHashSet(StringComparer.Ordinal);
        return [.. document.Outline.Sentences.Where(s => positions.Contains(s.Position))];
    }

    /// <summary>The document with them.</summary>
    public static ImportedDocument Put(ImportedDocument document, DraftedClaims drafted) => document with { Drafts = [.. document.Drafts.Select(d => Put(d, drafted))] };

    private static DraftRule Put(DraftRule draft, DraftedClaims drafted) =>
        drafted.Claims.GetValueOrDefault(draft.Position) is { } claim ? draft with { Claim = claim, ClaimNote = $"Claim drafted by {drafted.Model}; hold it against its sentence." }
        : drafted.Refused.GetValueOrDefault(draft.Position) is { } wrong ? draft with { ClaimNote = $"The claim {drafted.Model} drafted was not taken: it {wrong}." }
        : draft with { ClaimNote = $"{drafted.Model} drafted no claim{(drafted.Fault is { } fault ? $": {fault}" : "")}." };
}
