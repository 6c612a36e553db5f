using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Inbox;

/// <summary>What a turn leaves behind. It is kept as a whole with the turn's end, or, if the process dies before that, not at all.</summary>
public sealed class TurnEffects
{
    /// <summary>States to write, by key, under the rules of their tags.</summary>
    public IDictionary<string, StoreItem> State { get; } = new Dictionary<string, StoreItem>(StringComparer.Ordinal);

    /// <summary>What the bot said in the transcript, in order.</summary>
    public IList<TranscriptEntry> Said { get; } = [];

    /// <summary>Whether the user sees nothing of the turn before it has ended.</summary>
    public bool AreShownAtTheEnd { get; internal set; }

    /// <summary>What the bot wants recorded with the turn's end, or null; the inbox's store knows its type.</summary>
    public object? Record { get; set; }

    /// <summary>How many sends an earlier attempt of the same turn has made to its channel: they are not made again.</summary>
    internal int SentBefore { get; init; }

    /// <summary>How many sends the turn has made, those of earlier attempts included.</summary>
    internal int Sent { get; set; }
}
