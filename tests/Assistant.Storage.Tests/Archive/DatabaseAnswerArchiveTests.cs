using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Outages;
using Assistant.Storage.People;
using Assistant.Storage.Replay;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Assistant.Storage.Tests.Archive;

public sealed class DatabaseAnswerArchiveTests : IDisposable
{
    private static readonly DateTimeOffset LongAgo = DateTimeOffset.UnixEpoch;

    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_answer_is_found_after_a_restart_as_it_was_delivered()
    {
        var given = Given.Answer("A1");
        await using (var before = Records.Open(_folder.FullName))
        {
            await before.GetRequiredService<IAnswerArchive>().KeepAsync(given);
        }

        await using var services = Records.Open(_folder.FullName);
        var found = (await services.GetRequiredService<IAnswerArchive>().FindAsync("A1"))!;

        Assert.Equal(AnswerJson.Serialize(given.Answer), AnswerJson.Serialize(found.Answer));
        Assert.Equal((given.Asker, given.At), (found.Asker, found.At));
        Assert.Equal((given.Answer.Sentences[0].Place, "SRB", "hedge-quietly"), (found.Answer.Sentences[0].Place, found.Answer.Sentences[0].State, found.Answer.Sentences[0].Option));
        Assert.Equal((2, "a-model"), (found.Answer.Making.LeftOut, found.Answer.Making.Model));
        Assert.Null(await services.GetRequiredService<IAnswerArchive>().FindAsync("A2"));
    }

    [Fact]
    public async Task Where_no_text_is_kept_the_log_stands_alone()
    {
        await using var services = Records.Open(_folder.FullName, null, ("Retention:WebChat", "none"));

        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));

        Assert.Null(await services.GetRequiredService<IAnswerArchive>().FindAsync("A1"));
        Assert.Equal(1, (await services.GetRequiredService<Storage.Audit.AuditVerifier>().VerifyAsync()).Entries);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("none")]
    public async Task An_answer_given_again_by_a_turn_that_is_run_again_stands_in_the_log_once(string retention)
    {
        await using (var killed = Records.Open(_folder.FullName, null, ("Retention:WebChat", retention)))
        {
            await killed.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        }

        await using var services = Records.Open(_folder.FullName, null, ("Retention:WebChat", retention));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A2"));

        var report = await services.GetRequiredService<Storage.Audit.AuditVerifier>().VerifyAsync();
        Assert.Equal((2, 0), (report.Entries, report.Faults.Count));
    }

    [Fact]
    public async Task Where_questions_are_not_kept_an_answer_can_be_shown_and_not_made_anew()
    {
        await using var services = Records.Open(_folder.FullName, null, ("Audit:Questions", "false"));

        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));

        var found = (await services.GetRequiredService<RecordedAnswers>().FindAsync("A1"))!;
        Assert.False(found.IsReplayable);
        Assert.DoesNotContain("cousin", found.Json, StringComparison.Ordinal);
        Assert.Equal("It would hedge.", found.Delivered.Answer.Headline);
    }

    [Fact]
    public async Task While_the_database_is_away_answers_are_at_hand_all_the_same_and_recorded_once_it_is_back()
    {
        var file = Path.Combine(_folder.FullName, "a-file-where-a-folder-should-be");
        await File.WriteAllTextAsync(file, "");
        await using var services = Records.Open(file);

        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));

        Assert.Equal("A1", (await services.GetRequiredService<IAnswerArchive>().FindAsync("A1"))!.Answer.AnswerId);
        Assert.False(services.GetRequiredService<IDatabase>().Health.IsAvailable);

        File.Delete(file);
        await services.GetRequiredService<IDatabase>().OpenAsync();
        await PaidAsync(services);
        Assert.Equal(1, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Texts);
    }

    [Fact]
    public async Task An_answer_whose_commit_came_through_unnoticed_is_entered_once()
    {
        var folder = Path.Combine(_folder.FullName, "kept");
        await File.WriteAllTextAsync(folder, "");
        await using var services = Records.Open(folder);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));

        File.Delete(folder);
        await using (var unnoticed = Records.Open(folder))
        {
            await unnoticed.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        }

        await services.GetRequiredService<IDatabase>().OpenAsync();
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A2"));
        await services.GetRequiredService<DatabaseAnswerArchive>().PayAsync();
        Assert.Equal(2, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries);
    }

    [Fact]
    public async Task What_was_owed_to_somebody_who_was_erased_meanwhile_stands_in_the_log_without_its_text()
    {
        var folder = Path.Combine(_folder.FullName, "owed");
        await File.WriteAllTextAsync(folder, "");
        await using var services = Records.Open(folder);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1", "ana", at: LongAgo));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A2", "ben", conversation: "c2", at: LongAgo));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A3", user: null, channel: "api", conversation: "mine", at: LongAgo));

        File.Delete(folder);
        await using (var command = Records.Open(folder))
        {
            await command.GetRequiredService<PersonalRecords>().ForgetAsync("ana", null);
            await command.GetRequiredService<PersonalRecords>().ForgetAsync(new Asker("api", "mine", null));
        }

        await services.GetRequiredService<IDatabase>().OpenAsync();
        await services.GetRequiredService<DatabaseAnswerArchive>().PayAsync();

        var archive = services.GetRequiredService<IAnswerArchive>();
        Assert.Equal((null, "A2", null), ((await archive.FindAsync("A1"))?.Answer.AnswerId, (await archive.FindAsync("A2"))?.Answer.AnswerId, (await archive.FindAsync("A3"))?.Answer.AnswerId));
        var report = await services.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.Equal((5, 1, 0), (report.Entries, report.Texts, report.Faults.Count));
    }

    [Fact]
    public async Task What_was_at_hand_in_an_outage_is_not_given_out_after_its_erasure()
    {
        var folder = Path.Combine(_folder.FullName, "at-hand");
        await File.WriteAllTextAsync(folder, "");
        await using var services = Records.Open(folder);
        var archive = services.GetRequiredService<IAnswerArchive>();
        await archive.KeepAsync(Given.Answer("A1", "ana", at: LongAgo));
        await archive.KeepAsync(Given.Answer("A2", "ben", at: LongAgo));
        File.Delete(folder);
        await services.GetRequiredService<IDatabase>().OpenAsync();

        await services.GetRequiredService<PersonalRecords>().ForgetAsync("ana", null); // before it was paid
        Assert.Null(await archive.FindAsync("A1"));
        await services.GetRequiredService<DatabaseAnswerArchive>().PayAsync();
        await services.GetRequiredService<PersonalRecords>().ForgetAsync("ben", null); // and after
        Assert.Null(await archive.FindAsync("A1"));
        Assert.Null(await archive.FindAsync("A2"));
    }

    private static async Task PaidAsync(ServiceProvider services)
    {
        var owed = services.GetServices<IHostedService>().OfType<OwedRecords>().Single();
        await owed.StartAsync(CancellationToken.None);
        await Until.TrueAsync(async () => await services.GetRequiredService<DatabaseAnswerArchive>().RowAsync("A1", CancellationToken.None) is not null);
        await owed.StopAsync(CancellationToken.None);
    }
}
