using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;

namespace Assistant.Bot.Delivery;

/// <summary>What may be said in the kind of conversation a message goes to.</summary>
internal static class ChatScope
{
    /// <summary>Whether several people read along: in a group chat or a channel of Teams.</summary>
    public static bool IsShared(IActivity activity) => activity.Conversation?.ConversationType is ConversationTypes.GroupChat or ConversationTypes.Channel;

    /// <summary>Takes off what groups and channels of Teams do not show: they refuse a message with suggested actions.</summary>
    /// <returns>The same message.</returns>
    public static Activity Fit(Activity message, Activity answered)
    {
        if (IsShared(answered))
        {
            message.SuggestedActions = null;
        }

        return message;
    }
}
