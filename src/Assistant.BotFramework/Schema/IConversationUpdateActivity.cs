namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when members came or left.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who came; the bot itself may be among them.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>The conversation's new name, for a conversation update.</summary>
    string? TopicName { get; set; }

    /// <summary>Whether newcomers see what was said before, for a conversation update.</summary>
    bool? HistoryDisclosed { get; set; }
}
