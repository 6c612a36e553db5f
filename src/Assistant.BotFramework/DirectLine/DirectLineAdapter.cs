using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Runs the turns of the bot's own Direct Line; replies go into the conversation, where the client reads them.</summary>
public sealed class DirectLineAdapter : BotAdapter, IKeptTurnRunner
{
    private readonly InboxTurns _turns;
    private readonly TurnQueue _queue;
    private readonly DirectLineConversations _conversations;
    private readonly ITranscripts _transcripts;
    private readonly IServiceProvider _services;
    private readonly TimeProvider _clock;
    private readonly DirectLineOptions _options;

    internal DirectLineAdapter(
        InboxTurns turns, TurnQueue queue, DirectLineConversations conversations, ITranscripts transcripts, TurnErrorReply onError,
        IEnumerable<IMiddleware> middleware, IServiceProvider services, TimeProvider clock, IOptions<DirectLineOptions> options)
    {
        (_turns, _queue, _conversations, _transcripts) = (turns, queue, conversations, transcripts);
        (_services, _clock, _options) = (services, clock, options.Value);
        OnTurnError = onError.SendAsync;
        foreach (var one in middleware)
        {
            Use(one);
        }
    }

    string IKeptTurnRunner.Name => "directline";

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ChannelId != Channels.Directline)
        {
            throw new InvalidOperationException("The turn belongs to another adapter.");
        }

        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            responses.Add(new ResourceResponse { Id = activity.Type == ActivityTypes.Trace ? null : await SayAsync(turnContext, activity) });
        }

        return [.. responses];
    }

    /// <summary>Tells the conversation, by a messageUpdate that carries its id, what a message now says; the message itself stays in the transcript.</summary>
    /// <exception cref="ArgumentException">It was not sent in the turn's conversation.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Type = ActivityTypes.MessageUpdate;
        return new ResourceResponse { Id = await ChangeAsync(turnContext, activity, activity.Id) };
    }

    /// <summary>Tells the conversation, by a messageDelete that carries its id, that a message was taken back; the message itself stays in the transcript.</summary>
    /// <exception cref="ArgumentException">It was not sent in the turn's conversation.</exception>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var deletion = new Activity { Type = ActivityTypes.MessageDelete }.ApplyConversationReference(reference);
        deletion.ReplyToId = null;
        return ChangeAsync(turnContext, deletion, reference.ActivityId);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The reference is of another channel, or of a conversation that is kept no more.</exception>
    /// <exception cref="InvalidOperationException">There is no room for another turn.</exception>
    public override async Task ContinueConversationAsync(
        string? botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        var activity = reference.GetContinuationActivity();
        if (activity.ChannelId != Channels.Directline || !await IsKeptAsync(activity.Conversation?.Id, cancellationToken))
        {
            throw new ArgumentException("It names no conversation of this channel that is kept.", nameof(reference));
        }

        var turn = _queue.TryEnqueue(StorageKey.ForConversation(activity), token => RunAsync(activity, _ => { }, callback, token))
            ?? throw new InvalidOperationException("There is no room for another turn.");
        await turn.WaitAsync(cancellationToken);
    }

    /// <summary>Tells the bot that somebody came. A full queue costs the greeting, nothing else.</summary>
    internal Task GreetAsync(DirectLineConversation conversation, string? locale, CancellationToken cancellationToken)
    {
        var activity = Address(new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale }, conversation, "start");
        activity.MembersAdded = [activity.From!, activity.Recipient!];
        return _turns.AcceptAsync(Arriving(activity, said: null), cancellationToken);
    }

    /// <summary>Records what the user sent, so that the client sees it come back, and keeps the turn.</summary>
    /// <returns>The activity's id, the same for whatever the client sends again; a reply names it. Null when the process has no room: nothing was kept.</returns>
    internal async Task<string?> ReceiveAsync(DirectLineConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        Address(activity, conversation, ClientId(activity));
        if (activity.Type == ActivityTypes.Typing)
        {
            _ = _queue.TryEnqueue(StorageKey.ForConversation(activity), token => RunAsync(activity, _ => { }, Answer, token)); // worth nothing later
            return activity.Id!;
        }

        var said = Entry(conversation.Id, activity);
        if (await _turns.AcceptAsync(Arriving(activity, said), cancellationToken) is not { } arrival)
        {
            return null;
        }

        if (arrival.Outcome == ArrivalOutcome.Full)
        {
            await RefuseAsync(activity, said, cancellationToken);
        }

        return activity.Id!;
    }

    Task IKeptTurnRunner.RunAsync(KeptTurn turn, TurnEffects effects, CancellationToken cancellationToken) =>
        RunAsync(ActivityJson.Deserialize(turn.Activity)!, state =>
        {
            state.Set(turn);
            state.Set(effects);
            effects.AreShownAtTheEnd = true;
        }, Answer, cancellationToken);

    private Task Answer(ITurnContext turnContext, CancellationToken cancellationToken) => _services.GetRequiredService<IBot>().OnTurnAsync(turnContext, cancellationToken);

    private async Task RunAsync(Activity activity, Action<TurnContextStateCollection> prepare, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        prepare(context.TurnState);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    private async Task<bool> IsKeptAsync(string? conversationId, CancellationToken cancellationToken) => !string.IsNullOrEmpty(conversationId)
        && (_conversations.Held(conversationId) is not null || await _transcripts.ReadAsync(conversationId, long.MaxValue, 1, cancellationToken) is not null);

    /// <summary>Nobody is left without a word: what was sent is shown, and that it will not be answered.</summary>
    private async Task RefuseAsync(Activity activity, TranscriptEntry said, CancellationToken cancellationToken)
    {
        await _transcripts.AddAsync(said, cancellationToken);
        if (activity.Type == ActivityTypes.Message)
        {
            var reply = Stamp(activity.CreateReply(_options.BusyText), said.Conversation, RandomId());
            await _transcripts.AddAsync(Entry(said.Conversation, reply), cancellationToken);
        }
    }

    /// <summary>A change is one more entry, under an id of its own; the activity in it carries the id of what is changed.</summary>
    private async Task<string> ChangeAsync(ITurnContext context, Activity change, string? changed)
    {
        if (changed?.StartsWith($"{context.Activity.Conversation!.Id}|", StringComparison.Ordinal) != true)
        {
            throw new ArgumentException("Nothing of that id was sent in this conversation.", nameof(changed));
        }

        await SayAsync(context, change, changed);
        return changed;
    }

    private async Task<string> SayAsync(ITurnContext context, Activity activity, string? changed = null)
    {
        var id = context.Activity.Conversation!.Id!;
        if (context.TurnState.Get<TurnEffects>() is not { } effects || activity.Type == ActivityTypes.Typing)
        {
            return await SayNowAsync(id, Stamp(activity, id, RandomId()), changed);
        }

        // Named by what it answers and its place in the turn: run again, or by two processes that could not know of each other, a turn's words are shown once.
        var own = string.Create(CultureInfo.InvariantCulture, $"{context.Activity.Id!.AsSpan(id.Length + 1)}.{effects.Said.Count + 1}");
        effects.Said.Add(Entry(id, Stamp(activity, id, own), changed));
        return activity.Id!;
    }

    private async Task<string> SayNowAsync(string conversationId, Activity activity, string? changed)
    {
        if (activity.Type == ActivityTypes.Typing)
        {
            var json = ActivityJson.Serialize(activity);
            _conversations.Held(conversationId)?.Pass(json);
            _transcripts.Pass(conversationId, json);
        }
        else
        {
            await _transcripts.AddAsync(Entry(conversationId, activity, changed));
        }

        return activity.Id!;
    }

    private Activity Address(Activity activity, DirectLineConversation conversation, string id)
    {
        activity.From = new ChannelAccount { Id = conversation.UserId, Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = _options.BotId, Name = _options.BotName, Role = RoleTypes.Bot };
        activity.ServiceUrl = null;
        activity.CallerId = null;
        activity.DeliveryMode = null; // replies are read from the conversation, whatever the client asks
        return Stamp(activity, conversation.Id, id);
    }

    private Activity Stamp(Activity activity, string conversationId, string id)
    {
        activity.Id = $"{conversationId}|{id}";
        activity.Timestamp = _clock.GetUtcNow();
        activity.ChannelId = Channels.Directline;
        activity.Conversation = new ConversationAccount { Id = conversationId };
        return activity;
    }

    private TranscriptEntry Entry(string conversationId, Activity activity, string? changed = null)
    {
        var id = activity.Id!;
        activity.Id = changed ?? id;
        var held = _conversations.Held(conversationId);
        var user = activity.From?.Role == RoleTypes.User ? activity.From.Id : activity.Recipient?.Id;
        return new TranscriptEntry(conversationId, held?.UserId ?? user ?? "", id, held?.Head ?? 0, ActivityJson.SerializeShared(activity))
        {
            Show = kept => _conversations.Held(conversationId)?.Record(kept),
        };
    }

    private ArrivingTurn Arriving(Activity activity, TranscriptEntry? said) => new(
        StorageKey.ForConversation(activity), ((IKeptTurnRunner)this).Name, activity.Id!, said?.Json.ToArray() ?? ActivityJson.Serialize(activity), said);

    /// <summary>Clients name what they send, and send it again under the same name when they heard no answer.</summary>
    private static string ClientId(Activity activity) =>
        ClientActivityId.Of(activity) is { } text
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16))
            : RandomId();

    private static string RandomId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
