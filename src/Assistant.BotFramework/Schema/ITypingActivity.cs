namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when somebody is writing.</summary>
public interface ITypingActivity : IActivity;
