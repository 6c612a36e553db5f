using System.Diagnostics;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Gives the rendering of an answer its span, the last of the stages'.</summary>
internal sealed class TracedRenderer(IAnswerRenderer look) : IAnswerRenderer
{
    private static readonly ActivitySource Source = new("Assistant.Bot");

    public bool IsFor(string? channelId) => look.IsFor(channelId);

    public Assistant.BotFramework.Schema.Activity Render(Answer answer)
    {
        using var span = Source.StartActivity("renderer");
        return look.Render(answer);
    }
}
