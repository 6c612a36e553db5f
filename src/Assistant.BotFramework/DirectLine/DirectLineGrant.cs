using System.Text.Json.Serialization;

namespace Assistant.BotFramework.DirectLine;

/// <summary>A token and what it is good for, as Direct Line calls a Conversation.</summary>
/// <param name="ConversationId">The conversation the token is for.</param>
/// <param name="Token">For the header Authorization.</param>
/// <param name="ExpiresIn">Seconds.</param>
/// <param name="StreamUrl">Where to open a WebSocket within a minute; null where none is offered.</param>
/// <param name="UserId">Who the token is for; told to the server's own pages alone.</param>
/// <param name="WebSocket">Whether streams are offered; told to the server's own pages, which choose their client's way by it.</param>
/// <param name="Domain">Where the conversation runs, if not here.</param>
/// <param name="HostToken">What opens this server's own addresses to the same person in the same conversation, where it runs elsewhere.</param>
internal sealed record DirectLineGrant(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null,
    string? UserId = null,
    bool? WebSocket = null,
    string? Domain = null,
    string? HostToken = null);
