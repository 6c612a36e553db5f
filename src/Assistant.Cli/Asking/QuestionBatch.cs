using System.Text.Json;
using Assistant.Cli.Batch;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Cli.Asking;

/// <summary>Answers a file of questions in order; conversations go side by side, the turns of one after another.</summary>
internal sealed class QuestionBatch(QuestionAnswerer answerer, CliConsole console)
{
    private const int InFlight = 32;

    private readonly Dictionary<string, Task<ConversationContext>> _conversations = new(StringComparer.Ordinal);

    /// <summary>Writes one object per row.</summary>
    public async Task RunAsync(BoundedLines lines, CancellationToken cancellationToken)
    {
        var progress = new BatchProgress(console);
        var running = new Queue<Task<string>>();
        while (lines.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                continue;
            }

            running.Enqueue(Start(line, cancellationToken));
            if (running.Count == InFlight)
            {
                await WriteAsync(running.Dequeue(), progress).ConfigureAwait(false);
            }
        }

        while (running.TryDequeue(out var row))
        {
            await WriteAsync(row, progress).ConfigureAwait(false);
        }

        progress.End();
    }

    private async Task WriteAsync(Task<string> row, BatchProgress progress)
    {
        await console.Out.WriteLineAsync(await row.ConfigureAwait(false)).ConfigureAwait(false);
        await console.Out.FlushAsync().ConfigureAwait(false);
        progress.Step();
    }

    private Task<string> Start(BatchLine line, CancellationToken cancellationToken)
    {
        if (QuestionRow.Read(line, out var fault) is not { } row)
        {
            return Task.FromResult(fault!.ToJson());
        }

        var before = row.Conversation is { } name && _conversations.TryGetValue(name, out var last) ? last : Task.FromResult(ConversationContext.Empty);
        var turn = Task.Run(() => AnswerAsync(row, line.Number, before, cancellationToken), cancellationToken);
        if (row.Conversation is { } kept)
        {
            _conversations[kept] = Task.Run(async () => (await turn.ConfigureAwait(false)).Next, cancellationToken);
        }

        return Task.Run(async () => (await turn.ConfigureAwait(false)).Json, cancellationToken);
    }

    private async Task<(string Json, ConversationContext Next)> AnswerAsync(
        QuestionRow row, int line, Task<ConversationContext> before, CancellationToken cancellationToken)
    {
        var context = await before.ConfigureAwait(false);
        try
        {
            var (answer, next) = await answerer.AnswerAsync(row.Text, context, AnswerOptions.Default, cancellationToken).ConfigureAwait(false);
            return ($"{{\"id\":{row.Id?.ToJsonString(JsonLines.Options) ?? "null"},{AnswerJson.Serialize(answer).AsSpan(1)}", next);
        }
#pragma warning disable CA1031 // One row that fails must not take the others with it.
        catch (Exception failed) when (failed is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return (new RowFault(row.Id, line, $"the question could not be answered ({failed.GetType().Name})").ToJson(), context);
        }
    }
}
