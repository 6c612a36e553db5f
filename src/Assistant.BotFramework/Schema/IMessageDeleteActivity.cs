namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when an earlier message was removed.</summary>
public interface IMessageDeleteActivity : IActivity;
