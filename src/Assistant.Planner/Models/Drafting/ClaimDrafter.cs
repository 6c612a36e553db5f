using System.Globalization;
using System.Runtime.CompilerServices;
using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Models.Wording;
using Assistant.RuleBase.Importing;

namespace Assistant.Planner.Models.Drafting;

/// <summary>Asks a language model for the claims of a new document's drafts, in words other than the document's; only those that hold are kept.</summary>
/// <remarks>A claim that does not hold, and every claim of a model that fails, stays to be written by a person: an import never waits for a model's mood.</remarks>
/// <param name="model">Whom to ask.</param>
/// <param name="check">What a claim must hold against.</param>
public sealed class ClaimDrafter(LanguageModel model, ClaimCheck check)
{
    private const int AtOnce = 6;
    private const string NoClaim = "none";

    /// <summary>Drafts the claims, a few sentences at a time, within the model's budget of one conversation.</summary>
    /// <param name="sentences">The sentences the drafts stand for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<DraftedClaims> DraftAsync(IReadOnlyList<LocatedSentence> sentences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var (claims, refused) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var spent = ModelSpending.None;
        ModelFault? fault = null;
        foreach (var few in sentences.Chunk(AtOnce))
        {
            using var turn = model.Begin(spent, cancellationToken);
            await foreach (var (sentence, claim) in AskAsync(few, turn, cancellationToken).ConfigureAwait(false))
            {
                if (check.Fault(claim, sentence) is { } wrong)
                {
                    refused[sentence.Position] = claim == NoClaim ? "found no claim in it" : wrong;
                }
                else
                {
                    claims[sentence.Position] = claim;
                }
            }

            (spent, fault) = (turn.Spent, turn.Fault ?? fault);
            if (!turn.MayAsk)
            {
                break;
            }
        }

        return new DraftedClaims(model.Name, claims, refused, fault is { } known ? ModelCaveats.What(known) : null);
    }

    private async IAsyncEnumerable<(LocatedSentence Sentence, string Claim)> AskAsync(
        LocatedSentence[] few, ModelTurn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = few.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {s.Text}"));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["sentences"] = string.Join('\n', lines) };
        var last = 0;
        await foreach (var line in model.LinesAsync(PromptNames.DraftClaims, variables, turn, cancellationToken).ConfigureAwait(false))
        {
            if (NumberedLines.Read(line) is { } numbered && numbered.Number > last && numbered.Number <= few.Length)
            {
                last = numbered.Number;
                yield return (few[last - 1], numbered.Text);
            }
        }
    }
}
