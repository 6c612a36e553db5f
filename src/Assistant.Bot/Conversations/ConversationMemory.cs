using System.Text.Json;
using Assistant.Bot.Delivery;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Conversations;

/// <summary>What the bot remembers of a conversation: the question last answered, the answers sent, and that it has greeted.</summary>
internal sealed class ConversationMemory(ConversationState state, UserState people)
{
    private const int MostSent = 50;

    private readonly IStatePropertyAccessor<JsonElement> _context = state.CreateProperty<JsonElement>("context.v1");
    private readonly IStatePropertyAccessor<List<string?[]>> _sent = state.CreateProperty<List<string?[]>>("sent.v2");
    private readonly IStatePropertyAccessor<List<SentAnswer>> _sentLong = state.CreateProperty<List<SentAnswer>>("sent.v1"); // as it was written before
    private readonly IStatePropertyAccessor<bool> _greeted = state.CreateProperty<bool>("greeted");
    private readonly IStatePropertyAccessor<bool> _known = people.CreateProperty<bool>("greeted");

    /// <summary>True once in a conversation, and once for a person who is alone in theirs.</summary>
    public async Task<bool> MayGreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var isNew = !await _greeted.GetAsync(turnContext, cancellationToken: cancellationToken);
        await _greeted.SetAsync(turnContext, true, cancellationToken);
        if (turnContext.Activity.From?.Id is not { Length: > 0 } || ChatScope.IsShared(turnContext.Activity))
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

    /// <summary>Remembers which message carried an answer, and which asked for it: feedback names the one, an edit the other.</summary>
    public async Task SentAsync(ITurnContext turnContext, SentAnswer answer, CancellationToken cancellationToken)
    {
        var sent = await AllAsync(turnContext, cancellationToken);
        if (Earlier(sent, turnContext, answer.QuestionId) is >= 0 and var place)
        {
            sent[place] = answer.Short(Conversation(turnContext));
        }
        else
        {
            sent.Add(answer.Short(Conversation(turnContext)));
            sent.RemoveRange(0, Math.Max(0, sent.Count - MostSent));
        }

        await KeepAsync(turnContext, sent, cancellationToken);
    }

    /// <returns>The answer the turn's own message was given before, and whether the conversation has not gone on since; null for a new message.</returns>
    public async Task<(SentAnswer Answer, bool IsLast)?> EarlierAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sent = await AllAsync(turnContext, cancellationToken);
        return Earlier(sent, turnContext, turnContext.Activity.Id) is >= 0 and var place && SentAnswer.Of(sent[place], Conversation(turnContext)) is { } answer
            ? (answer, place == sent.Count - 1)
            : null;
    }

    /// <summary>Forgets an answer that was sent.</summary>
    public async Task ForgetAsync(ITurnContext turnContext, SentAnswer answer, CancellationToken cancellationToken)
    {
        var sent = await AllAsync(turnContext, cancellationToken);
        sent.RemoveAll(one => SentAnswer.Of(one, Conversation(turnContext)) == answer);
        await KeepAsync(turnContext, sent, cancellationToken);
    }

    /// <returns>The answer a message carried; the last one sent where no message is named; null where there is none.</returns>
    public async Task<string?> AnswerOfAsync(ITurnContext turnContext, string? activityId, CancellationToken cancellationToken)
    {
        var sent = await AllAsync(turnContext, cancellationToken);
        var named = activityId is null ? null : SentAnswer.ShortId(activityId, Conversation(turnContext));
        return SentAnswer.Of(named is null ? sent.LastOrDefault() : sent.LastOrDefault(one => one is [{ } id, ..] && id == named), Conversation(turnContext))?.AnswerId;
    }

    private async Task<List<string?[]>> AllAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _sent.GetAsync(turnContext, cancellationToken: cancellationToken)
        ?? [.. (await _sentLong.GetAsync(turnContext, cancellationToken: cancellationToken) ?? []).Select(answer => answer.Short(Conversation(turnContext)))];

    private async Task KeepAsync(ITurnContext turnContext, List<string?[]> sent, CancellationToken cancellationToken)
    {
        await _sent.SetAsync(turnContext, sent, cancellationToken);
        await _sentLong.DeleteAsync(turnContext, cancellationToken);
    }

    private static int Earlier(List<string?[]> sent, ITurnContext turnContext, string? questionId)
    {
        var named = questionId is null ? null : SentAnswer.ShortId(questionId, Conversation(turnContext));
        return named is null ? -1 : sent.FindLastIndex(one => one is [_, _, { } id] && id == named);
    }

    private static string? Conversation(ITurnContext turnContext) => turnContext.Activity.Conversation?.Id;
}
