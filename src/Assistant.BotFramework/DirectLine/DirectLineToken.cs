using System.Security.Cryptography;

namespace Assistant.BotFramework.DirectLine;

/// <summary>What a token stands for: one person in one conversation.</summary>
internal sealed record DirectLineToken(string ConversationId, string UserId)
{
    /// <summary>The pages the token may be used from, besides the server's own; empty for all that are allowed.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Whether the person had signed in. Then the token is good only together with that person's session, and ends with it.</summary>
    public bool NeedsSession { get; init; }

    /// <summary>A new conversation, not started yet; of a new person unless one is named.</summary>
    public static DirectLineToken New(string? userId = null) => new(RandomId(), userId ?? $"dl_{RandomId()}");

    private static string RandomId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
