using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;

namespace Assistant.Storage.People;

/// <summary>Whether people are among those erased.</summary>
internal static class ErasedAskers
{
    /// <summary>Whether something of somebody was erased; where nobody is named, a conversation speaks for one.</summary>
    public static bool Covers(this ErasedKeys erased, Asker asker) => asker switch
    {
        { Channel.Length: 0 } or { User.Length: 0 } => false,
        { User: { } user } => erased.CoversUser(asker.Channel, user),
        { Conversation: { Length: > 0 } conversation } => erased.CoversConversation(asker.Channel, conversation),
        _ => false,
    };
}
