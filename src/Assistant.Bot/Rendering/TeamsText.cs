using Assistant.Bot.Rendering.Markdown;
using Assistant.Bot.Teams;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Sentences as the Markdown that Teams reads. It only grows as sentences are added, so it can be shown while they are made.</summary>
/// <param name="Body">Paragraphs, the headline in bold.</param>
/// <param name="Cited">Numbers that stand in the text, in order of first use.</param>
internal sealed record TeamsText(string Body, IReadOnlyList<int> Cited)
{
    /// <summary>A sentence none of whose sources has a place among the citations is left out: nothing is said without one.</summary>
    public static TeamsText Of(IEnumerable<AnswerSentence> sentences)
    {
        var paragraphs = AnswerParagraph.Of(sentences, _ => null);
        var cited = paragraphs.SelectMany(p => p.Sentences).SelectMany(s => s.Cites).Distinct().Take(TeamsLimits.Citations).ToArray();
        var body = paragraphs
            .Select(p => string.Join(' ', p.Sentences.Where(s => s.Cites.Any(cited.Contains)).Select(s => Sentence(s, cited, p.IsHeadline))))
            .Where(text => text.Length > 0);
        return new(string.Join("\n\n", body), cited);
    }

    /// <summary>The stars stand around the escaped words; the sentence's label is all of it.</summary>
    private static string Sentence(AnswerSentence sentence, int[] cited, bool isHeadline) =>
        MarkdownSentence.Of(sentence.Text, sentence.Cites.Where(cited.Contains), isHeadline ? sentence.Text : null);
}
