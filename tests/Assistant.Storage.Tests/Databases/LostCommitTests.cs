using Assistant.BotFramework.Inbox;
using Assistant.Planner.Delivery;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Ledger;
using Assistant.Storage.Outages;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Databases;

/// <summary>PostgreSQL commits, and its word of it is lost: the work is run again, and must not be taken for that of another, or be done twice.</summary>
[Collection(Servers.Name)]
public sealed class LostCommitTests(PostgresServer server)
{
    private static readonly LedgerAssessment Frozen = new(
        "A. Analyst", "How might Serbia respond?", "SRB", new DateOnly(2027, 6, 30), "1.0.0+abc", null, [new LedgerForecast("hedge-quietly", 0.8)]);

    [Fact]
    public async Task A_send_that_was_begun_is_ones_own_and_still_nobody_elses()
    {
        await using var lossy = new LossyServer(await server.NewDatabaseAsync());
        await using var services = await OpenAsync(lossy);
        var inbox = services.GetRequiredService<OutageInbox>();
        var turn = (await inbox.AcceptAsync(Inboxes.Turn("c", "1"), 10)).Next!;

        lossy.LoseNext();
        Assert.True(await inbox.BeginAsync(turn, 0));

        Assert.Equal(1, lossy.Lost);
        Assert.False(await inbox.BeginAsync(turn, 0));
    }

    [Fact]
    public async Task A_turn_accepted_without_a_word_of_it_as_the_server_goes_is_answered_once_though_the_one_before_it_ends_when_the_server_is_back()
    {
        await using var lossy = new LossyServer(await server.NewDatabaseAsync());
        await using var services = await OpenAsync(lossy);
        var inbox = services.GetRequiredService<OutageInbox>();
        var first = (await inbox.AcceptAsync(Inboxes.Turn("c", "first"), 10)).Next!;

        lossy.LoseNextAndGo();
        var second = (await inbox.AcceptAsync(Inboxes.Turn("c", "second"), 10)).Next!;
        lossy.ComeBack();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => services.GetRequiredService<IDatabase>().OpenAsync()) is null);

        Assert.Equal((1, true), (lossy.Lost, second.Number < 0)); // from memory, and the database has it too
        Assert.Null(await inbox.EndAsync(first, new TurnEffects()));
        Assert.Null(await inbox.EndAsync(second, new TurnEffects()));
        Assert.Empty(await inbox.TakeUpAsync());
        Assert.Empty(await inbox.TakeUpAsync());
    }

    [Fact]
    public async Task A_forecast_is_recorded_once()
    {
        await using var lossy = new LossyServer(await server.NewDatabaseAsync());
        await using var services = await OpenAsync(lossy);
        var ledger = services.GetRequiredService<IForecastLedger>();

        lossy.LoseNext();
        var number = await ledger.RecordAsync(Frozen);
        lossy.LoseNext();
        Assert.True(await ledger.ResolveAsync(number, new LedgerOutcome("B. Coder", ["hedge-quietly"], "a paper", null)));

        Assert.Equal(2, lossy.Lost);
        var item = Assert.Single(await ledger.ReadAsync());
        Assert.Equal((number, 1), (item.Number, item.Codings));
        Assert.Equal(2, (await SoundAsync(services)).Entries);
    }

    [Fact]
    public async Task Who_is_forgotten_is_told_what_was_erased_and_the_log_tells_it_once()
    {
        await using var lossy = new LossyServer(await server.NewDatabaseAsync());
        await using var services = await OpenAsync(lossy);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));

        lossy.LoseNext();
        var erased = await services.GetRequiredService<PersonalRecords>().ForgetAsync("u1", null);

        Assert.Equal((1, 1), (lossy.Lost, erased.Answers));
        Assert.Equal(2, (await SoundAsync(services)).Entries);
    }

    private static async Task<ServiceProvider> OpenAsync(LossyServer lossy)
    {
        var services = Records.Open(lossy.ConnectionString);
        await services.GetRequiredService<IDatabase>().OpenAsync();
        return services;
    }

    private static async Task<AuditReport> SoundAsync(IServiceProvider services)
    {
        var report = await services.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.Empty(report.Faults);
        return report;
    }
}
