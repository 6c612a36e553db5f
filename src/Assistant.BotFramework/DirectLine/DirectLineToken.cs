using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.BotFramework.DirectLine;

/// <summary>What a token stands for: one person in one conversation.</summary>
internal sealed record DirectLineToken(string ConversationId, string UserId)
{
    /// <summary>The pages the token may be used from, besides the server's own; empty for all that are allowed.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>A new conversation, not started yet; of a new person unless one is named.</summary>
    public static DirectLineToken New(string? userId = null) => new(RandomId(), userId ?? $"dl_{RandomId()}");

    /// <summary>The id of a person who has signed in: always the same, and telling nothing of who it is.</summary>
    /// <returns>Null for somebody who has not signed in.</returns>
    public static string? UserOf(ClaimsPrincipal person) =>
        person is { Identity.IsAuthenticated: true } && person.FindFirst("sub") is { } subject
            ? $"dl_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject.Issuer}\n{subject.Value}")).AsSpan(0, 16))}"
            : null;

    private static string RandomId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
