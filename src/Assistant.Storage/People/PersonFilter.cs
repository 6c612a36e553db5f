using System.Security.Cryptography;
using System.Text;
using Assistant.BotFramework.State;

namespace Assistant.Storage.People;

/// <summary>Whose rows: a person on one channel or on all, or a conversation where nobody is named.</summary>
/// <param name="Channel">The channel, or null for all.</param>
/// <param name="Person">Who, or null.</param>
/// <param name="Conversation">Where, when nobody is named.</param>
internal sealed record PersonFilter(string? Channel, string? Person, string? Conversation)
{
    /// <summary>How the keys of the conversation end in which the person wished to be erased; null where it was not wished in one.</summary>
    public string? WishedIn { get; init; }

    /// <summary>The condition on a table with these columns.</summary>
    public string Sql => (Person is null ? "person IS NULL AND conversation = @Conversation" : "person = @Person") + (Channel is null ? "" : " AND channel = @Channel");

    /// <summary>Whether anybody or anything is named at all.</summary>
    public bool IsSomebody => Person is not null || Conversation is not null;

    /// <summary>How the key of a conversation's or person's state ends, whatever the tenant.</summary>
    public static string KeyEnd(string channel, string kind, string id) => StorageKey.End(channel, kind, id);

    /// <summary>How the bot's state names a channel, a person or a conversation.</summary>
    public static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
