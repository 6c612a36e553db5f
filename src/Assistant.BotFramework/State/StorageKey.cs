using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.State;

/// <summary>Makes storage keys from identifiers that anybody outside may have chosen.</summary>
/// <remarks>
/// tenant/channel/kind/… where every identifier is the hex of its SHA-256: no separator, case folding or length limit of a store can
/// make two of them one, and no key tells a log reader who spoke.
/// </remarks>
public static class StorageKey
{
    /// <summary>The kind of a conversation's key.</summary>
    public const string Conversations = "conversations";

    /// <summary>The kind of a person's key.</summary>
    public const string Users = "users";

    /// <summary>The kind under which what was said in a conversation is named; no state has such a key.</summary>
    public const string Transcripts = "transcripts";

    /// <summary>How the keys of a kind end, whatever the tenant.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="id">Of the conversation or person.</param>
    public static string End(string channel, string kind, string id) => $"/{Hash(channel, "channel")}/{kind}/{Hash(id, kind)}";

    /// <summary>The key of a conversation.</summary>
    /// <exception cref="InvalidOperationException">The activity names no channel or no conversation.</exception>
    public static string ForConversation(Activity activity) =>
        $"{Scope(activity)}/conversations/{Hash(activity.Conversation?.Id, "conversation")}";

    /// <summary>The key of a person on a channel.</summary>
    /// <exception cref="InvalidOperationException">The activity names no channel or no sender.</exception>
    public static string ForUser(Activity activity) => $"{Scope(activity)}/users/{Hash(activity.From?.Id, "sender")}";

    /// <summary>The key of a person within a conversation.</summary>
    /// <exception cref="InvalidOperationException">The activity names no channel, no conversation or no sender.</exception>
    public static string ForUserInConversation(Activity activity) => $"{ForConversation(activity)}/users/{Hash(activity.From?.Id, "sender")}";

    /// <summary>The directory tenant of an activity.</summary>
    /// <returns>The conversation's tenant, else that of Teams' channel data, else null.</returns>
    public static string? TenantOf(Activity activity)
    {
        if (activity.Conversation?.TenantId is { Length: > 0 } tenant)
        {
            return tenant;
        }

        // On any other channel the client itself may have written it.
        return activity.ChannelId == Channels.Msteams && activity.ChannelData is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty("tenant", out var entry) && entry.ValueKind == JsonValueKind.Object
            && entry.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
    }

    private static string Scope(Activity activity) =>
        $"{(TenantOf(activity) is { } tenant ? Hash(tenant, "tenant") : "none")}/{Hash(activity.ChannelId, "channel")}";

    private static string Hash(string? id, string what) =>
        string.IsNullOrEmpty(id)
            ? throw new InvalidOperationException($"The activity names no {what}; its state cannot be found.")
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
