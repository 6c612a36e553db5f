using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;

namespace Assistant.Bot.Delivery;

/// <summary>What may be said in the kind of conversation a message goes to.</summary>
internal static class ChatScope
{
    /// <summary>Takes off what groups and channels of Teams do not show: they refuse a message with suggested actions.</summary>
    /// <returns>The same message.</returns>
    public static Activity Fit(Activity message, Activity answered)
    {
        if (answered.Conversation?.ConversationType is ConversationTypes.GroupChat or ConversationTypes.Channel)
        {
            message.SuggestedActions = null;
        }

        return message;
    }
}
