using Assistant.Bot.Delivery;
using Assistant.Bot.Feedback;
using Assistant.Bot.People;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Teams;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Turns;
using Assistant.Planner;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Adds the assistant's bot.</summary>
public static class AssistantBotServices
{
    /// <summary>
    /// Adds the bot over what <c>AddPlanner</c> registers and the Bot Framework layer; <see cref="AnswerOptions"/> are the
    /// defaults unless others are registered.
    /// </summary>
    /// <param name="services">Where to add.</param>
    /// <param name="configureTeams">Settings of Teams, usually <c>section.Bind</c>; a broken setting stops the start.</param>
    public static IServiceCollection AddAssistantBot(this IServiceCollection services, Action<TeamsOptions>? configureTeams = null)
    {
        services.AddOptions<TeamsOptions>().Configure(configureTeams ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(AnswerOptions.Default);
        services.TryAddSingleton<StateNames>();
        services.TryAddSingleton(provider => new AnswerCard(provider.GetRequiredService<StateNames>().Of));
        services.TryAddSingleton(provider => AnswerRenderers.All(
            provider.GetRequiredService<StateNames>(), provider.GetRequiredService<AnswerCard>(), provider.GetRequiredService<IOptions<TeamsOptions>>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<FeedbackTaker>();
        services.TryAddSingleton<CardDesk>();
        services.TryAddTransient<AnswerDelivery>();
        services.AddSingleton<IMiddleware>(provider => new ShowTypingMiddleware(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<PeopleTurns>();
        return services.AddBot<AssistantBot>();
    }
}
