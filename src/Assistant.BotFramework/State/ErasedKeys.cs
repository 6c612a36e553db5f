namespace Assistant.BotFramework.State;

/// <summary>Whose records were erased, by how their keys end: enough to know what is theirs, and nothing of who they are.</summary>
/// <param name="ends">Of <see cref="StorageKey.End"/>, or of <see cref="EverywhereOf"/>.</param>
public sealed class ErasedKeys(IEnumerable<string> ends)
{
    private readonly HashSet<string> _ends = new(ends, StringComparer.Ordinal);

    /// <summary>How the keys of a person end on every channel.</summary>
    public static string EverywhereOf(string user)
    {
        var end = StorageKey.End("any", StorageKey.Users, user);
        return end[end.IndexOf('/', 1)..];
    }

    /// <summary>Whether a state of this key is theirs.</summary>
    public bool Covers(string key)
    {
        var kind = Slash(key, Slash(key, key.Length));
        return kind >= 0 && (_ends.Contains(key[kind..]) || (Slash(key, kind) is >= 0 and var channel && _ends.Contains(key[channel..])));
    }

    /// <summary>Whether this person is one of them.</summary>
    public bool CoversUser(string channel, string user) => Covers(StorageKey.End(channel, StorageKey.Users, user));

    /// <summary>Whether this conversation is one of theirs.</summary>
    public bool CoversConversation(string channel, string conversation) => Covers(StorageKey.End(channel, StorageKey.Conversations, conversation));

    /// <summary>Whether something said in this conversation is gone.</summary>
    public bool CoversTranscript(string channel, string conversation) => Covers(StorageKey.End(channel, StorageKey.Transcripts, conversation));

    private static int Slash(string key, int before) => before <= 0 ? -1 : key.LastIndexOf('/', before - 1);
}
