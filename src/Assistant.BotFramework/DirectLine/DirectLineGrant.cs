using System.Text.Json.Serialization;

namespace Assistant.BotFramework.DirectLine;

/// <summary>A token and what it is good for, as Direct Line calls a Conversation.</summary>
internal sealed record DirectLineGrant(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? UserId = null);
