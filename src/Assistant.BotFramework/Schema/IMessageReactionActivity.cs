namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when reactions were given or taken back.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions given.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
