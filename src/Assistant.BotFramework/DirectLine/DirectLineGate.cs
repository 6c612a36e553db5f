using Assistant.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Lets a request in whose origin and token are in order.</summary>
internal sealed class DirectLineGate(DirectLineTokens tokens, DirectLineConversations conversations, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <returns>The token, or the refusal.</returns>
    public async Task<(DirectLineToken? Token, ProtocolFault? Fault)> AdmitAsync(HttpRequest request)
    {
        if (!RequestOrigin.IsAllowed(request, options.Value.AllowedOrigins))
        {
            return (null, DirectLineFaults.ForeignOrigin);
        }

        if (Bearer(request) is not { } text)
        {
            return (null, DirectLineFaults.NoToken);
        }

        var (token, isExpired) = await tokens.ReadAsync(text);
        return token is null ? (null, DirectLineFaults.BadToken)
            : isExpired ? (null, DirectLineFaults.TokenExpired)
            : !HoldsSession(request, token) ? (null, DirectLineFaults.SignedOut)
            : RequestOrigin.IsTrusted(request, token.Origins) ? (token, null) : (null, DirectLineFaults.ForeignOrigin);
    }

    /// <returns>The conversation in the path, if it is the token's; or the refusal.</returns>
    public async Task<(DirectLineToken? Token, DirectLineConversation? Conversation, ProtocolFault? Fault)> AdmitAsync(
        HttpRequest request, string conversationId)
    {
        var (token, fault) = await AdmitAsync(request);
        if (token is null)
        {
            return (null, null, fault);
        }

        var conversation = token.ConversationId == conversationId ? await conversations.FindAsync(token, request.HttpContext.RequestAborted) ?? Resumed(request, token) : null;
        return conversation is null ? (null, null, DirectLineFaults.NoConversation) : (token, conversation, null);
    }

    /// <summary>As above for a stream, whose token stands in the address because browsers let a page set no header there.</summary>
    /// <returns>The conversation in the path, if it is the token's; or the refusal.</returns>
    public async Task<(DirectLineToken? Token, DirectLineConversation? Conversation, ProtocolFault? Fault)> AdmitToStreamAsync(
        HttpRequest request, string conversationId)
    {
        if (!RequestOrigin.IsAllowed(request, options.Value.AllowedOrigins))
        {
            return (null, null, DirectLineFaults.ForeignOrigin);
        }

        var (token, isExpired) = await tokens.ReadForStreamAsync(request.Query["t"].ToString());
        if (token is null || isExpired)
        {
            return (null, null, token is null ? DirectLineFaults.BadToken : DirectLineFaults.TokenExpired);
        }

        if (!HoldsSession(request, token))
        {
            return (null, null, DirectLineFaults.SignedOut);
        }

        if (!RequestOrigin.IsTrusted(request, token.Origins))
        {
            return (null, null, DirectLineFaults.ForeignOrigin);
        }

        var conversation = token.ConversationId == conversationId ? await conversations.FindAsync(token, request.HttpContext.RequestAborted) : null;
        return conversation is null ? (null, null, DirectLineFaults.NoConversation) : (token, conversation, null);
    }

    /// <summary>Whether the caller is a server that knows one of the secrets.</summary>
    public bool KnowsSecret(HttpRequest request) =>
        Bearer(request) is { } text && (HashedSecret.IsMatch(options.Value.Secret, text) | HashedSecret.IsMatch(options.Value.SecondSecret, text));

    /// <summary>Who signs out, or may not sign in any more, has no use of a token got before.</summary>
    private static bool HoldsSession(HttpRequest request, DirectLineToken token) =>
        !token.NeedsSession || SignedInUser.IdOf(request.HttpContext.User) == token.UserId;

    /// <summary>A client that has read something comes back to a conversation nobody keeps: the server was started again.</summary>
    private DirectLineConversation? Resumed(HttpRequest request, DirectLineToken token) =>
        HttpMethods.IsGet(request.Method) && request.Query["watermark"].ToString() is { Length: > 0 } and not "0" ? conversations.Resume(token) : null;

    private static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.Length > Scheme.Length && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..]
            : null;
    }
}
