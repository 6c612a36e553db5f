namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when the other side ended the conversation.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why a conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    string? Code { get; set; }

    /// <summary>The words. Null when a card was submitted.</summary>
    string? Text { get; set; }
}
