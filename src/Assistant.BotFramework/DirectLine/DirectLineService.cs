using System.Globalization;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Answers the calls of Direct Line 3.0.</summary>
internal sealed class DirectLineService(
    DirectLineGate gate, DirectLineTokens tokens, StreamAddress streams, DirectLineConversations conversations, DirectLineAdapter adapter, HostedDirectLine hosted,
    IOptions<DirectLineOptions> options)
{
    private const string UserIdPrefix = "dl_";
    private const int MaxUserIdLength = 128;

    private static readonly HashSet<string> FromClients =
    [
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation,
    ];

    /// <summary>A token for a server that knows the secret. The bot learns nothing yet.</summary>
    public async Task<IResult> GenerateAsync(HttpRequest request)
    {
        if (!gate.KnowsSecret(request))
        {
            return new FaultResult(DirectLineFaults.BadToken);
        }

        var (start, fault) = await DirectLineStart.ReadAsync(request);
        if (start is null)
        {
            return new FaultResult(fault!);
        }

        if (!start.HasSaneOrigins())
        {
            return new FaultResult(DirectLineFaults.BadOrigins);
        }

        return start.User?.Id is { } id && (id.Length > MaxUserIdLength || !id.StartsWith(UserIdPrefix, StringComparison.Ordinal) || id.Any(char.IsControl))
            ? new FaultResult(DirectLineFaults.BadUser)
            : Grant(DirectLineToken.New(start.User?.Id) with { Origins = [.. start.TrustedOrigins ?? []] });
    }

    /// <summary>A token for one of the server's own pages, and nobody else's; who has signed in keeps one user id.</summary>
    public async Task<IResult> HandOutAsync(HttpRequest request)
    {
        if (!RequestOrigin.IsSameOrigin(request))
        {
            return new FaultResult(DirectLineFaults.ForeignOrigin);
        }

        var person = SignedInUser.IdOf(request.HttpContext.User);
        var token = DirectLineToken.New(person) with { NeedsSession = person is not null };
        if (hosted.IsUsed)
        {
            return await HandOutHostedAsync(request, token);
        }

        var grant = new DirectLineGrant(token.ConversationId, tokens.Issue(token), tokens.ExpiresIn, UserId: token.UserId, WebSocket: streams.IsOffered(request));
        return Results.Json(grant, ActivityJson.Options);
    }

    public async Task<IResult> RefreshAsync(HttpRequest request)
    {
        var (token, fault) = await gate.AdmitAsync(request);
        return token is null ? new FaultResult(fault!) : Grant(token);
    }

    public async Task<IResult> StartAsync(HttpRequest request)
    {
        var (token, fault) = await gate.AdmitAsync(request);
        if (token is null)
        {
            return new FaultResult(fault!);
        }

        (var start, fault) = await DirectLineStart.ReadAsync(request);
        if (start is null)
        {
            return new FaultResult(fault!);
        }

        var (conversation, isNew) = await conversations.StartAsync(token, request.HttpContext.RequestAborted);
        if (isNew)
        {
            await adapter.GreetAsync(conversation, start.SaneLocale(), request.HttpContext.RequestAborted);
        }

        // From the start: what was said between this answer and the opening of the stream must not be lost.
        return Grant(token, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, streams.Of(request, token, watermark: 0));
    }

    public async Task<IResult> ReconnectAsync(HttpRequest request, string conversationId)
    {
        var (token, conversation, fault) = await gate.AdmitAsync(request, conversationId);
        if (token is null)
        {
            return new FaultResult(fault!);
        }

        // Without a watermark only what is newer: the client says nothing of what it has. In an outage nobody may know what that is.
        var watermark = Watermark(request) ?? (conversation!.IsProvisional ? 0 : conversation.Head);
        return Grant(token, streamUrl: streams.Of(request, token, watermark));
    }

    public async Task<IResult> ReceiveAsync(HttpRequest request, string conversationId)
    {
        var (_, conversation, fault) = await gate.AdmitAsync(request, conversationId);
        if (conversation is null)
        {
            return new FaultResult(fault!);
        }

        (var activity, fault) = await ActivityBody.ReadAsync(request, request.HttpContext.RequestAborted);
        fault ??= FromClients.Contains(activity!.Type!) ? null : DirectLineFaults.UnknownType;
        if (fault is not null)
        {
            return new FaultResult(fault);
        }

        // Not given up when the client goes: it sends the same again, and must find it accepted.
        return await adapter.ReceiveAsync(conversation, activity!, CancellationToken.None) is { } id
            ? Results.Json(new ResourceResponse { Id = id }, ActivityJson.Options)
            : new FaultResult(DirectLineFaults.NoRoom);
    }

    public async Task<IResult> ReadAsync(HttpRequest request, string conversationId)
    {
        var (_, conversation, fault) = await gate.AdmitAsync(request, conversationId);
        if (conversation is null)
        {
            return new FaultResult(fault!);
        }

        // Whatever cannot be a watermark reads from the start: showing something twice is better than losing it.
        var (activities, next, _) = await conversations.SinceAsync(conversation, Watermark(request) ?? 0, request.HttpContext.RequestAborted);
        return new ActivitySetResult(activities, next);
    }

    public async Task<IResult> UploadAsync(HttpRequest request, string conversationId)
    {
        var (_, _, fault) = await gate.AdmitAsync(request, conversationId);
        return new FaultResult(fault ?? DirectLineFaults.NoUploads);
    }

    private async Task<IResult> HandOutHostedAsync(HttpRequest request, DirectLineToken token)
    {
        var origin = options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : request.Headers.Origin.ToString() is { Length: > 0 } own ? own : null;
        return await hosted.GenerateAsync(token.UserId, origin, request.HttpContext.RequestAborted) is { } theirs
            ? Results.Json(theirs with { HostToken = tokens.Issue(token with { ConversationId = theirs.ConversationId }) }, ActivityJson.Options)
            : new FaultResult(DirectLineFaults.HostedAway);
    }

    private static long? Watermark(HttpRequest request) =>
        long.TryParse(request.Query["watermark"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : null;

    private IResult Grant(DirectLineToken token, int status = StatusCodes.Status200OK, string? streamUrl = null) => Results.Json(
        new DirectLineGrant(token.ConversationId, tokens.Issue(token), tokens.ExpiresIn, streamUrl), ActivityJson.Options, statusCode: status);
}
