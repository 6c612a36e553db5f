using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>One turn whose activity is read as what it is.</summary>
/// <typeparam name="T">What is read of the activity.</typeparam>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity received.</summary>
    new T Activity { get; }
}
