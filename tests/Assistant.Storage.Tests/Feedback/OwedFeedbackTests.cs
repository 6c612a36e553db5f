using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Outages;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Storage.Tests.Feedback;

/// <summary>What is said of answers while the embedded database is away: a file stands where its folder should be.</summary>
public sealed class OwedFeedbackTests : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();
    private readonly FakeTimeProvider _time = new(Given.Noon);

    private string Place => Path.Combine(_folder.FullName, "data");

    public OwedFeedbackTests() => File.WriteAllText(Place, "");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_word_on_an_answer_given_in_the_outage_is_recorded_after_it_once_the_database_is_back()
    {
        await using var services = Records.Open(Place);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        var outcome = await TakeAsync(services, Given.Thumb("A1", up: false, text: "why no aid?"));

        await BackAsync(services);
        var owed = services.GetServices<IHostedService>().OfType<OwedRecords>().Single();
        await owed.StartAsync(CancellationToken.None);
        await Until.TrueAsync(async () => (await ReadAsync(services)).Count > 0);
        await owed.StopAsync(CancellationToken.None);

        Assert.Equal(FeedbackOutcome.Owed, outcome);
        Assert.Equal(("A1", "why no aid?"), (Assert.Single(await ReadAsync(services)).AnswerId, (await ReadAsync(services))[0].Text));
        var report = await services.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.Equal((2, 2, true), (report.Entries, report.Texts, report.IsSound));
    }

    [Fact]
    public async Task What_the_database_has_something_against_stays_owed_and_keeps_nothing_else_from_being_recorded()
    {
        await using var services = Records.Open(Place);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A2"));
        await TakeAsync(services, Given.Thumb("A1", up: false));
        await TakeAsync(services, Given.Thumb("A2", up: false));
        await BackAsync(services);
        var database = services.GetRequiredService<IDatabase>();
        foreach (var table in new[] { "answers", "feedback" })
        {
            await database.WriteAsync(session => session.ExecuteAsync(
                $"CREATE TRIGGER no_{table} BEFORE INSERT ON {table} WHEN NEW.answer_id = 'A1' BEGIN SELECT RAISE(ABORT, 'no'); END"));
        }

        var owed = services.GetServices<IHostedService>().OfType<OwedRecords>().Single();
        await owed.StartAsync(CancellationToken.None);
        await Until.TrueAsync(async () => (await ReadAsync(services)).Any(word => word.AnswerId == "A2"));
        await database.WriteAsync(session => session.ExecuteAsync("DROP TRIGGER no_answers"));
        await database.WriteAsync(session => session.ExecuteAsync("DROP TRIGGER no_feedback"));
        await Until.TrueAsync(async () => (await ReadAsync(services)).Any(word => word.AnswerId == "A1"));
        await owed.StopAsync(CancellationToken.None);

        Assert.Equal(4, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries);
    }

    [Fact]
    public async Task A_word_owed_is_held_to_the_place_of_its_answer_once_the_database_is_back()
    {
        await using var services = Records.Open(Place);
        await TakeAsync(services, Given.Thumb("A1", up: false, conversation: "another"));

        await BackAsync(services);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        await PayAsync(services);

        Assert.Empty(await ReadAsync(services));
    }

    [Fact]
    public async Task What_finds_no_room_to_wait_is_refused()
    {
        await using var services = Records.Open(Place);
        for (var word = 0; word < DatabaseFeedbackLog.MostOwed; word++)
        {
            Assert.Equal(FeedbackOutcome.Owed, await TakeAsync(services, Given.Thumb($"A{word}", up: true)));
        }

        Assert.Equal(FeedbackOutcome.Refused, await TakeAsync(services, Given.Thumb("A", up: true)));
    }

    [Fact]
    public async Task A_word_owed_does_not_replace_what_they_have_said_since()
    {
        await using var services = Records.Open(Place);
        await TakeAsync(services, Given.Thumb("A1", up: false));
        await BackAsync(services);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));

        await TakeAsync(services, Given.Thumb("A1", up: true, at: Given.Noon.AddSeconds(1)));
        await PayAsync(services);

        Assert.True(Assert.Single(await ReadAsync(services)).IsHelpful);
        Assert.Equal(2, await CountAsync(services));
    }

    [Fact]
    public async Task A_word_waits_for_an_answer_that_another_instance_has_yet_to_record()
    {
        await using var one = Records.Open(Place, _time);
        await using var other = Records.Open(Place, _time);
        await other.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        await BackAsync(one);
        await other.GetRequiredService<IDatabase>().OpenAsync();
        var outcome = await TakeAsync(one, Given.Thumb("A1", up: false));
        await PayAsync(one);

        await other.GetRequiredService<DatabaseAnswerArchive>().PayAsync();
        await PayAsync(one);

        Assert.Equal(FeedbackOutcome.Owed, outcome);
        Assert.Equal("A1", Assert.Single(await ReadAsync(one)).AnswerId);
    }

    [Fact]
    public async Task A_word_on_an_answer_nobody_gave_does_not_wait_for_ever()
    {
        await using var services = Records.Open(Place, _time);
        await TakeAsync(services, Given.Thumb("A1", up: false));
        await BackAsync(services);

        _time.Advance(TimeSpan.FromSeconds(61));
        await PayAsync(services);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        await PayAsync(services);

        Assert.Empty(await ReadAsync(services));
        Assert.Equal(FeedbackOutcome.Unknown, await TakeAsync(services, Given.Thumb("A2", up: false)));
    }

    private async Task BackAsync(ServiceProvider services)
    {
        File.Delete(Place);
        await services.GetRequiredService<IDatabase>().OpenAsync();
    }

    private static Task<FeedbackOutcome> TakeAsync(ServiceProvider services, AnswerFeedback said) => services.GetRequiredService<IFeedbackLog>().TakeAsync(said);

    private static Task PayAsync(ServiceProvider services) => services.GetRequiredService<DatabaseFeedbackLog>().PayAsync();

    private static Task<IReadOnlyList<FeedbackItem>> ReadAsync(ServiceProvider services) => services.GetRequiredService<FeedbackRecords>().ReadAsync();

    private static Task<long> CountAsync(ServiceProvider services) =>
        services.GetRequiredService<IDatabase>().ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM feedback"));
}
