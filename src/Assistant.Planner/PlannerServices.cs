using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Planner;

/// <summary>Adds the way from question to answer to a host.</summary>
public static class PlannerServices
{
    /// <summary>
    /// Adds an empty <see cref="AnswererShelf"/>, which the host fills, and <see cref="QuestionAnswerer"/> as whatever the shelf has in force when it is
    /// asked for: resolve it anew for each question. Cache, identifiers, archive, feedback log and what goes with them are its own unless others are registered;
    /// answers are shared with other instances where an <see cref="ISharedAnswers"/> is.
    /// </summary>
    public static IServiceCollection AddPlanner(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAnswerIds, UlidAnswerIds>();
        services.TryAddSingleton(provider => new AnswerCache(shared: provider.GetService<ISharedAnswers>()));
        services.TryAddSingleton<IAnswerArchive>(_ => new MemoryAnswerArchive());
        services.TryAddSingleton<IFeedbackLog>(provider => new MemoryFeedbackLog(provider.GetRequiredService<IAnswerArchive>()));
        services.TryAddSingleton<IPersonalRecords, NothingKept>();
        services.TryAddSingleton<IServicePause, NeverPaused>();
        services.TryAddSingleton<AnswererShelf>();
        services.TryAddTransient(provider => provider.GetRequiredService<AnswererShelf>().Current);
        return services;
    }
}
