using Assistant.BotFramework.Inbox;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.People;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Ledger;
using Assistant.Storage.Outages;
using Assistant.Storage.Pausing;
using Assistant.Storage.People;
using Assistant.Storage.Replay;
using Assistant.Storage.Retention;
using Assistant.Storage.Statistics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Assistant.Storage;

/// <summary>Adds the records: audit log, answers, feedback, ledger, what is kept of people and for how long, the pause.</summary>
internal static class RecordServices
{
    public static IServiceCollection AddRecords(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration("Audit");
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddMigrations([
            .. AuditSchema.Steps, .. ArchiveSchema.Steps, .. FeedbackSchema.Steps, .. LedgerSchema.Steps, .. PeopleSchema.Steps, .. PauseSchema.Steps]);
        services.TryAddSingleton<CheckpointKeyFile>();
        services.TryAddSingleton<AuditLog>();
        services.TryAddSingleton<CheckpointKeyWatch>();
        services.AddHostedService(p => p.GetRequiredService<CheckpointKeyWatch>());
        services.TryAddSingleton(p => new AuditVerifier(p.Database(), p.GetRequiredService<CheckpointKeyFile>(), p.Time()));
        services.TryAddSingleton<DatabaseAnswerArchive>();
        services.TryAddSingleton<IAnswerArchive>(p => p.GetRequiredService<DatabaseAnswerArchive>());
        services.AddHostedService<OwedRecords>();
        services.TryAddSingleton(p => new RecordedAnswers(p.Database()));
        services.TryAddSingleton<DatabaseFeedbackLog>();
        services.TryAddSingleton<IFeedbackLog>(p => p.GetRequiredService<DatabaseFeedbackLog>());
        services.TryAddSingleton(p => new FeedbackRecords(p.Database()));
        services.TryAddSingleton<IForecastLedger, DatabaseLedger>();
        services.TryAddSingleton(p => new PauseSwitch(p.Database(), p.Time()));
        services.TryAddSingleton<IServicePause>(p => p.GetRequiredService<PauseSwitch>());
        services.TryAddSingleton<Erasures>();
        services.AddSingleton<IErasureWatcher>(p => p.GetRequiredService<OutageState>());
        services.AddSingleton<IErasureWatcher>(p => p.GetRequiredService<DatabaseAnswerArchive>());
        services.AddHostedService<ErasureFollower>();
        services.TryAddSingleton(p => new PersonalRecords(
            p.Database(), p.GetRequiredService<AuditLog>(), p.GetRequiredService<Erasures>(), p.GetRequiredService<IOptions<RetentionOptions>>(), p.Time()));
        services.TryAddSingleton<IPersonalRecords>(p => p.GetRequiredService<PersonalRecords>());
        services.TryAddSingleton(p => new UseStatistics(p.Database()));
        services.TryAddSingleton<ExpiredRecords>();
        services.AddHostedService<RetentionService>();
        return services;
    }

    private static IDatabase Database(this IServiceProvider provider) => provider.GetRequiredService<IDatabase>();

    private static TimeProvider Time(this IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
