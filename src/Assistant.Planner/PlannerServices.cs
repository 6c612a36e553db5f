using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Models;
using Assistant.Planner.Questions;
using Assistant.Scoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Planner;

/// <summary>Adds the way from question to answer to a host.</summary>
public static class PlannerServices
{
    /// <summary>
    /// Adds <see cref="QuestionAnswerer"/> as a singleton over the registered <see cref="CompiledRuleBase"/> and <see cref="IQuestionInterpreter"/>,
    /// with an <see cref="AnswerCache"/> and identifiers of its own unless others are registered, and with a <see cref="LanguageModel"/> if one is.
    /// </summary>
    public static IServiceCollection AddPlanner(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAnswerIds, UlidAnswerIds>();
        services.TryAddSingleton(_ => new AnswerCache());
        services.TryAddSingleton(provider =>
        {
            var compiled = provider.GetRequiredService<CompiledRuleBase>();
            return QuestionAnswerer.Create(
                compiled,
                provider.GetRequiredService<IQuestionInterpreter>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<IAnswerIds>(),
                provider.GetRequiredService<AnswerCache>(),
                provider.GetService<LanguageModel>());
        });
        return services;
    }
}
