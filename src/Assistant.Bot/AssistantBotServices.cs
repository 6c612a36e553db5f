using Assistant.Bot.Feedback;
using Assistant.Bot.Rendering;
using Assistant.BotFramework.Hosting;
using Assistant.Planner;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Bot;

/// <summary>Adds the assistant's bot.</summary>
public static class AssistantBotServices
{
    /// <summary>
    /// Adds the bot over what <c>AddPlanner</c> registers and the Bot Framework layer; <see cref="AnswerOptions"/> are the
    /// defaults unless others are registered.
    /// </summary>
    public static IServiceCollection AddAssistantBot(this IServiceCollection services)
    {
        services.TryAddSingleton(AnswerOptions.Default);
        services.TryAddSingleton(_ => AnswerRenderers.All);
        services.TryAddSingleton<FeedbackTaker>();
        return services.AddBot<AssistantBot>();
    }
}
