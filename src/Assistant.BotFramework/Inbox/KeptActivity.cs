using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Inbox;

/// <summary>An activity as clients get it, at its place in the conversation.</summary>
/// <param name="Sequence">Grows with every entry; the watermark of a client that has read this far. 0: not numbered by a store.</param>
/// <param name="ActivityId">Its id.</param>
/// <param name="Json">The activity as UTF-8 JSON.</param>
public sealed record KeptActivity(long Sequence, string ActivityId, SharedJson Json)
{
    /// <summary>Whether the store is out of reach and has yet to take it: until then nobody can read it from there.</summary>
    public bool IsOwed { get; init; }
}
