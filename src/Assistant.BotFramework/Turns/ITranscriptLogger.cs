using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Is told of every activity that comes in or goes out.</summary>
public interface ITranscriptLogger
{
    /// <summary>Takes note of an activity. It holds what people wrote: whoever keeps it answers for that.</summary>
    Task LogActivityAsync(IActivity activity);
}
