using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>What an answer looks like in a channel.</summary>
internal interface IAnswerRenderer
{
    /// <summary>Whether this is the look for a channel.</summary>
    bool IsFor(string? channelId);

    /// <summary>The message, ready to be sent.</summary>
    Activity Render(Answer answer);
}
