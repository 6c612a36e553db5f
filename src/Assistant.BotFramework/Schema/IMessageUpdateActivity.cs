namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when an earlier message was edited.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
