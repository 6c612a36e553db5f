using System.Text.Json;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Turns;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Conversations;

/// <summary>What the bot remembers of a conversation: the question last answered, the answers sent, and that it has greeted.</summary>
internal sealed class ConversationMemory(ConversationState state, UserState people)
{
    private const int MostSent = 50;

    private readonly IStatePropertyAccessor<JsonElement> _context = state.CreateProperty<JsonElement>("context.v1");
    private readonly IStatePropertyAccessor<List<SentAnswer>> _sent = state.CreateProperty<List<SentAnswer>>("sent.v1");
    private readonly IStatePropertyAccessor<bool> _greeted = state.CreateProperty<bool>("greeted");
    private readonly IStatePropertyAccessor<bool> _known = people.CreateProperty<bool>("greeted");

    /// <summary>True once in a conversation, and once for a person who is alone in theirs.</summary>
    public async Task<bool> MayGreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var isNew = !await _greeted.GetAsync(turnContext, cancellationToken: cancellationToken);
        await _greeted.SetAsync(turnContext, true, cancellationToken);
        if (turnContext.Activity.From?.Id is not { Length: > 0 } || turnContext.Activity.Conversation?.ConversationType is ConversationTypes.GroupChat or ConversationTypes.Channel)
        {
            return isNew; // others are there too, who know nothing yet
        }

        isNew &= !await _known.GetAsync(turnContext, cancellationToken: cancellationToken);
        await _known.SetAsync(turnContext, true, cancellationToken);
        return isNew;
    }

    /// <summary>Writes what changed.</summary>
    /// <exception cref="StateConflictException">Another turn of the conversation wrote in between.</exception>
    public async Task SaveAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        try
        {
            await people.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }
        catch (StateConflictException)
        {
            // Another conversation of theirs noted at the same time that they are known: that is all there was to note.
        }
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
