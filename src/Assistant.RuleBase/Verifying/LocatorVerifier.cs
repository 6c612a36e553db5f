using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Verifying;

/// <summary>Holds the hashes of a sheet against a copy of its source, and looks for what no longer stands where it stood.</summary>
/// <param name="rules">The base, for the claims that tell in our words what a lost sentence said.</param>
/// <param name="texts">Texts of sentences known from other copies, by hash: the old wording, where somebody kept it.</param>
public sealed class LocatorVerifier(RuleBaseSnapshot rules, IReadOnlyDictionary<string, string> texts)
{
    /// <summary>Two wordings of one sentence share most of their words.</summary>
    private const double LikeText = 0.4;

    /// <summary>A claim is in other words than its sentence on purpose, so that little in common already says something.</summary>
    private const double LikeClaim = 0.12;

    /// <summary>Verifies one copy.</summary>
    public VerificationReport Verify(SourceDocument document, SourceCopy copy)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(copy);
        var places = copy.Sentences.ToLookup(s => s.Hash, StringComparer.Ordinal);
        var listed = document.Sentences.Select(s => s.Sha256).ToHashSet(StringComparer.Ordinal);
        var free = copy.Sentences.Where(s => !listed.Contains(s.Hash)).ToList();
        var findings = document.Sentences.Select(s => Find(s, [.. places[s.Sha256]])).ToArray();
        for (var i = 0; i < findings.Length; i++)
        {
            if (findings[i].Standing == LocatorStanding.Missing && Likest(document, findings[i], free) is { } proposed)
            {
                findings[i] = proposed;
                free.Remove(proposed.Found!);
            }
        }

        return new VerificationReport(document.Id, copy.File, findings, free);
    }

    private static LocatorFinding Find(DocumentSentence sentence, LocatedSentence[] same) => same switch
    {
        [] => new LocatorFinding(sentence.Position, sentence.Sha256, LocatorStanding.Missing, null),
        _ when Array.Find(same, s => s.Position == sentence.Position) is { } there => new LocatorFinding(sentence.Position, sentence.Sha256, LocatorStanding.Holds, there),
        _ => new LocatorFinding(sentence.Position, sentence.Sha256, LocatorStanding.Moved, same[0]),
    };

    private LocatorFinding? Likest(SourceDocument document, LocatorFinding lost, List<LocatedSentence> free)
    {
        var known = texts.GetValueOrDefault(lost.Sha256);
        var wordings = known is not null ? [known] : Claims(document, lost.Position);
        var best = free
            .Select(s => (Sentence: s, Likeness: wordings.Select(w => Words.Overlap(w, s.Text)).DefaultIfEmpty(0).Max()))
            .OrderByDescending(s => Math.Round(s.Likeness, 9))
            .FirstOrDefault();
        return best.Sentence is not null && best.Likeness >= (known is not null ? LikeText : LikeClaim)
            ? lost with { Standing = LocatorStanding.Reworded, Found = best.Sentence, Likeness = best.Likeness }
            : free.Find(s => s.Position == lost.Position) is { } there ? lost with { Standing = LocatorStanding.Reworded, Found = there } : null;
    }

    private string[] Claims(SourceDocument document, string position) =>
        [.. document.Find(position)!.Rules.Select(rules.FindRule).OfType<Claims.Rule>().Where(r => r.Claim != DraftRule.Unwritten).Select(r => r.Claim)];
}
