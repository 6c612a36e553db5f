using Assistant.BotFramework.Schema;
using Assistant.Planner.Delivery;

namespace Assistant.Bot.Conversations;

/// <summary>Who speaks, as archive and feedback log know people.</summary>
internal static class Askers
{
    /// <summary>The sender of an activity: by directory identifier where the channel tells one, else by the channel's own.</summary>
    public static Asker Of(Activity activity) =>
        new(activity.ChannelId ?? "", activity.Conversation?.Id, activity.From is { } from ? from.AadObjectId ?? from.Id : null);

    /// <summary>Whether an answer was given where an activity comes from: in the same conversation of the same channel, whichever thread of it.</summary>
    public static bool WasGivenHere(DeliveredAnswer delivered, IActivity activity) => delivered.Asker.IsIn(activity.ChannelId, activity.Conversation?.Id);
}
