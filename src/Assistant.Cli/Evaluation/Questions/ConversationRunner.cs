using Assistant.Planner;
using Assistant.Planner.Questions;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Asks every question; conversations go side by side, the turns of one in their order.</summary>
internal sealed class ConversationRunner(QuestionAnswerer answerer)
{
    /// <summary>The answers, in the order of the file.</summary>
    public async Task<IReadOnlyList<AnsweredTurn>> RunAsync(IReadOnlyList<ExpectedTurn> turns, Action step, CancellationToken cancellationToken)
    {
        var conversations = turns.Select((turn, place) => (turn, place))
            .GroupBy(t => t.turn.Conversation, StringComparer.Ordinal)
            .Select(g => g.OrderBy(t => t.turn.Turn).ThenBy(t => t.place).ToList());
        var answered = new AnsweredTurn[turns.Count];
        await Parallel.ForEachAsync(
            conversations,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (conversation, token) =>
            {
                var context = ConversationContext.Empty;
                foreach (var (turn, place) in conversation)
                {
                    var audited = await answerer.AuditAsync(turn.Text, context, AnswerOptions.Default, token).ConfigureAwait(false);
                    context = audited.Next;
                    answered[place] = new AnsweredTurn(turn, audited);
                    step();
                }
            }).ConfigureAwait(false);
        return answered;
    }
}
