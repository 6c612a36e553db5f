using Assistant.BotFramework.Authentication;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Telemetry;
using Assistant.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using IMiddleware = Assistant.BotFramework.Turns.IMiddleware;

namespace Assistant.BotFramework.Hosting;

/// <summary>Takes activities from channels over HTTP and posts the replies to the channel's service address.</summary>
public sealed partial class CloudAdapter : BotAdapter, IKeptTurnRunner
{
    private readonly IInboundAuthentication _authentication;
    private readonly TurnQueue _turns;
    private readonly InboxTurns _inbox;
    private readonly ISendLog _sends;
    private readonly ConnectorFactory _connectors;
    private readonly IServiceProvider _services;
    private readonly ILogger<CloudAdapter> _logger;
    private IBot? _bot;

    internal CloudAdapter(
        IInboundAuthentication authentication,
        TurnQueue turns,
        InboxTurns inbox,
        ISendLog sends,
        ConnectorFactory connectors,
        IServiceProvider services,
        TurnErrorReply onError,
        IEnumerable<IMiddleware> middleware,
        ILogger<CloudAdapter> logger)
    {
        (_authentication, _turns, _inbox, _sends) = (authentication, turns, inbox, sends);
        (_connectors, _services, _logger) = (connectors, services, logger);
        OnTurnError = onError.SendAsync;
        foreach (var one in middleware)
        {
            Use(one);
        }
    }

    /// <summary>Answers one POST of a channel.</summary>
    /// <remarks>
    /// Invoke activities and those that expect replies are answered once the turn has ended; all others with 200 once they are
    /// kept in the inbox, and the turn goes on after the request. What was delivered before is answered with 200 and not run again.
    /// Refusals: 400 malformed, 401 not authenticated, 405 not POST, 413 too large, 415 not JSON, 503 no room for another turn.
    /// </remarks>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The response; written completely.</param>
    /// <param name="bot">The bot; it must outlive the request.</param>
    /// <param name="cancellationToken">Ends when the caller has gone.</param>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            httpResponse.Headers.Allow = HttpMethods.Post;
            return;
        }

        if (await _authentication.AuthenticateAsync(httpRequest, cancellationToken) is not { } caller)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var (activity, fault) = await ActivityBody.ReadAsync(httpRequest, cancellationToken);
        fault ??= string.IsNullOrEmpty(activity!.ChannelId) ? ProtocolFault.Missing("channelId") : null;
        fault ??= string.IsNullOrEmpty(activity!.Conversation?.Id) ? ProtocolFault.Missing("conversation.id") : null;
        if (fault is not null)
        {
            await fault.WriteAsync(httpResponse, cancellationToken);
            return;
        }

        if (caller.ObjectionTo(activity!) is { } reason)
        {
            ActivityRefused(reason);
            BotTelemetry.RequestRefused(reason);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        activity!.CallerId = null;
        await AcceptAsync(activity, bot, httpResponse, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            var isShown = activity.Type != ActivityTypes.Trace || activity.ChannelId == Channels.Emulator;
            responses.Add(isShown ? await SendOnceAsync(turnContext, activity, cancellationToken) : new ResourceResponse());
        }

        return [.. responses];
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        _connectors.Create(activity.ServiceUrl).Conversations.UpdateActivityAsync(activity.Conversation?.Id, activity.Id, activity, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        _connectors.Create(reference.ServiceUrl).Conversations.DeleteActivityAsync(reference.Conversation?.Id, reference.ActivityId, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There is no room for another turn.</exception>
    public override Task ContinueConversationAsync(
        string? botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        RunUnaskedAsync(reference.GetContinuationActivity(), callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ConnectorException">The channel refused, or did not say which conversation it made.</exception>
    /// <exception cref="InvalidOperationException">There is no room for another turn.</exception>
    public override async Task CreateConversationAsync(
        string? botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default)
    {
        var made = await _connectors.Create(serviceUrl).Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        if (string.IsNullOrEmpty(made.Id))
        {
            throw new ConnectorException("The channel did not say which conversation it made.");
        }

        await RunUnaskedAsync(Began(channelId, made.ServiceUrl ?? serviceUrl, conversationParameters, made), callback, cancellationToken);
    }

    private static Activity Began(string channelId, string serviceUrl, ConversationParameters asked, ConversationResourceResponse made) => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.CreateConversation,
        Id = made.ActivityId,
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        ChannelData = asked.ChannelData,
        Conversation = new ConversationAccount { Id = made.Id, IsGroup = asked.IsGroup, TenantId = asked.TenantId },
        Recipient = asked.Bot,
        From = asked.Members is [var only] ? only : null,
    };

    private Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversations = _connectors.Create(activity.ServiceUrl).Conversations;
        return string.IsNullOrEmpty(activity.ReplyToId)
            ? conversations.SendToConversationAsync(activity.Conversation?.Id, activity, cancellationToken)
            : conversations.ReplyToActivityAsync(activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken);
    }

    private Task RunUnaskedAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        _turns.TryEnqueue(StorageKey.ForConversation(activity), token => RunAsync(activity, callback, token))?.WaitAsync(cancellationToken)
        ?? throw new InvalidOperationException("There is no room for another turn.");

    private async Task<TurnContext> RunAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Set(_connectors.Create(activity.ServiceUrl));
        await RunPipelineAsync(context, callback, cancellationToken);
        return context;
    }

    string IKeptTurnRunner.Name => "channel";

    async Task IKeptTurnRunner.RunAsync(KeptTurn turn, TurnEffects effects, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, ActivityJson.Deserialize(turn.Activity)!);
        context.TurnState.Set(_connectors.Create(context.Activity.ServiceUrl));
        context.TurnState.Set(turn);
        context.TurnState.Set(effects);
        await RunPipelineAsync(context, (_bot ?? _services.GetRequiredService<IBot>()).OnTurnAsync, cancellationToken);
    }

    /// <summary>What an earlier attempt of the turn has sent, or may have sent, is not sent again: the user would read it twice.</summary>
    private async Task<ResourceResponse> SendOnceAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Typing || context.TurnState.Get<KeptTurn>() is not { } turn || context.TurnState.Get<TurnEffects>() is not { } effects)
        {
            return await SendAsync(activity, cancellationToken);
        }

        var ordinal = effects.Sent++;
        if (ordinal < effects.SentBefore || !await _sends.BeginAsync(turn, ordinal, cancellationToken))
        {
            return new ResourceResponse();
        }

        var outcome = SendOutcome.MaybeDelivered; // until something says otherwise: what may have been read is not sent again
        try
        {
            var response = await SendAsync(activity, cancellationToken);
            outcome = response.MaybeDelivered ? SendOutcome.MaybeDelivered : SendOutcome.Delivered;
            return response;
        }
        catch (Exception fault) when (fault is ConnectorException or (OperationCanceledException and not SendInterruptedException))
        {
            outcome = SendOutcome.Refused; // by the channel, or before anything was on its way
            throw;
        }
        finally
        {
            await _sends.EndAsync(turn, ordinal, outcome);
        }
    }

    private async Task AcceptAsync(Activity activity, IBot bot, HttpResponse response, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Invoke && activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            await KeepAsync(activity, bot, response, cancellationToken);
            return;
        }

        TurnContext? done = null;
        var turn = _turns.TryEnqueue(StorageKey.ForConversation(activity), async token => done = await RunAsync(activity, bot.OnTurnAsync, token));
        if (turn is null)
        {
            Refuse(response);
        }
        else if (activity.Type == ActivityTypes.Invoke)
        {
            await turn.WaitAsync(cancellationToken);
            await WriteAsync(AnswerOf(done), response, cancellationToken);
        }
        else
        {
            await turn.WaitAsync(cancellationToken);
            response.StatusCode = done is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
            var replies = new ExpectedReplies { Activities = done?.BufferedReplyActivities ?? [] };
            await response.WriteAsJsonAsync(replies, ActivityJson.Options, cancellationToken);
        }
    }

    private async Task KeepAsync(Activity activity, IBot bot, HttpResponse response, CancellationToken cancellationToken)
    {
        _bot = bot;
        var turn = new ArrivingTurn(StorageKey.ForConversation(activity), ((IKeptTurnRunner)this).Name, DeliveryKey.Of(activity), ActivityJson.Serialize(activity));
        var arrival = await _inbox.AcceptAsync(turn, cancellationToken);
        if (arrival is null or { Outcome: ArrivalOutcome.Full })
        {
            Refuse(response);
        }
    }

    private static void Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = "5";
    }

    // A turn that never came to its end failed; one that ended without an answer does not know the invoke.
    private static InvokeResponse AnswerOf(TurnContext? done) => done is null
        ? new InvokeResponse { Status = StatusCodes.Status500InternalServerError }
        : done.TurnState.Get<InvokeResponse>() ?? new InvokeResponse { Status = StatusCodes.Status501NotImplemented };

    private static async Task WriteAsync(InvokeResponse answer, HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        if (answer.Body is { } body)
        {
            await response.WriteAsJsonAsync(body, ActivityJson.Options, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Activity refused: {Reason}")]
    private partial void ActivityRefused(string reason);
}
