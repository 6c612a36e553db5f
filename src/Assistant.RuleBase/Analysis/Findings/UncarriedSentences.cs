using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Body sentences whose rules are all drafts or retired: nothing an answer says rests on them.</summary>
internal static class UncarriedSentences
{
    public static IEnumerable<Finding> Find(AnalysedContent content) =>
        from document in content.Snapshot.Documents.Values
        from sentence in document.Sentences
        where sentence is { IsBody: true, Rules.Count: > 0 }
            && sentence.Rules.All(r => content.Snapshot.FindRule(r)?.Status != RuleStatus.Stable)
        select new Finding(
            ProblemCodes.UncarriedSentence, new EntryId(EntryKind.Sentence, $"{document.Id}#{sentence.Position}"), null,
            $"{sentence.Position} is carried only by rules not in force ({string.Join(", ", sentence.Rules)}); finish one, or say `none: \"why\"`");
}
