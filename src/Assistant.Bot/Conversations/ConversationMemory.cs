using System.Text.Json;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Conversations;

/// <summary>What the bot remembers of a conversation: the question last answered, the answers sent, and that it has greeted.</summary>
internal sealed class ConversationMemory(ConversationState state)
{
    private const int MostSent = 50;

    private readonly IStatePropertyAccessor<JsonElement> _context = state.CreateProperty<JsonElement>("context.v1");
    private readonly IStatePropertyAccessor<List<SentAnswer>> _sent = state.CreateProperty<List<SentAnswer>>("sent.v1");
    private readonly IStatePropertyAccessor<bool> _greeted = state.CreateProperty<bool>("greeted");

    /// <summary>True once in a conversation.</summary>
    public async Task<bool> MayGreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _greeted.GetAsync(turnContext, cancellationToken: cancellationToken))
        {
            return false;
        }

        await _greeted.SetAsync(turnContext, true, cancellationToken);
        return true;
    }

    /// <summary>What came before; nothing when what is stored cannot be read, for instance after an update.</summary>
    public async Task<ConversationContext> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        ContextJson.Read(await _context.GetAsync(turnContext, cancellationToken: cancellationToken));

    public Task WriteAsync(ITurnContext turnContext, ConversationContext context, CancellationToken cancellationToken) =>
        _context.SetAsync(turnContext, ContextJson.Write(context), cancellationToken);

    /// <summary>Remembers which message carried an answer, for channels whose feedback names the message alone.</summary>
    public async Task SentAsync(ITurnContext turnContext, string? activityId, string answerId, CancellationToken cancellationToken)
    {
        var sent = await _sent.GetAsync(turnContext, () => [], cancellationToken) ?? [];
        sent.Add(new SentAnswer(activityId ?? "", answerId));
        sent.RemoveRange(0, Math.Max(0, sent.Count - MostSent));
        await _sent.SetAsync(turnContext, sent, cancellationToken);
    }

    /// <returns>The answer a message carried; the last one sent where no message is named; null where there is none.</returns>
    public async Task<string?> AnswerOfAsync(ITurnContext turnContext, string? activityId, CancellationToken cancellationToken)
    {
        var sent = await _sent.GetAsync(turnContext, cancellationToken: cancellationToken) ?? [];
        return (activityId is null ? sent.LastOrDefault() : sent.LastOrDefault(answer => answer.ActivityId == activityId))?.AnswerId;
    }
}
