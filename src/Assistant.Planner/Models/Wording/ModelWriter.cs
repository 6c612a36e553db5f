using System.Runtime.CompilerServices;
using Assistant.Planner.Execution;
using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Models.Wording;

/// <summary>Writes what the deterministic writer writes, and lets a language model propose other words for what stands before "more".</summary>
internal sealed class ModelWriter(IAnswerWriter plain, LanguageModel model) : IAnswerWriter
{
    public Draft Write(Question question, Findings findings) => plain.Write(question, findings);

    public async IAsyncEnumerable<DraftSentence> WordAsync(
        IReadOnlyList<DraftSentence> sentences, ModelTurn turn, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var wanted = model.Options.Rewords && turn.MayAsk ? sentences.Where(Gains).ToArray() : [];
        var told = 0;
        if (wanted.Length > 0)
        {
            var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["sentences"] = NumberedLines.Write(wanted) };
            var next = 0;
            await foreach (var line in model.LinesAsync(PromptNames.RewordSentences, variables, turn, cancellationToken).ConfigureAwait(false))
            {
                if (NumberedLines.Read(line) is not { } numbered || numbered.Number <= next || numbered.Number > wanted.Length)
                {
                    continue;
                }

                // Sentences it passed over, and those that are not its to reword, keep their words.
                next = numbered.Number;
                while (told < sentences.Count && !ReferenceEquals(sentences[told], wanted[next - 1]))
                {
                    yield return sentences[told++];
                }

                if (told < sentences.Count)
                {
                    yield return sentences[told++] with { Rewording = numbered.Text };
                }
            }
        }

        while (told < sentences.Count)
        {
            yield return sentences[told++];
        }
    }

    /// <summary>What is read by everybody and not told in a form others look for: signs to watch, coded cases, tables.</summary>
    private static bool Gains(DraftSentence sentence) => sentence.Place != SentencePlace.More
        && !sentence.Text.StartsWith(VariationWriter.WatchLead, StringComparison.Ordinal)
        && !sentence.Cites.OfType<Cite.Precedent>().Any();
}
