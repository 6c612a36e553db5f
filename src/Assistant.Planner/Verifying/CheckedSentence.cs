using Assistant.Planner.Writing;

namespace Assistant.Planner.Verifying;

/// <summary>A sentence whose cites hold, ready to be read against them.</summary>
/// <param name="Sentence">As drafted.</param>
/// <param name="Grounds">What its cites resolved to.</param>
/// <param name="WithoutClaims">Its text without the pieces that come whole from the rule base, labels kept.</param>
/// <param name="Frame">The same without labels of options: the writer's own words.</param>
/// <param name="Options">Options its labels name, in order of mention.</param>
internal sealed record CheckedSentence(DraftSentence Sentence, Grounds Grounds, string WithoutClaims, string Frame, IReadOnlyList<string> Options)
{
    public string Text => Sentence.Text;
}
