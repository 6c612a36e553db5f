using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Feedback;

public sealed class FeedbackLogTests : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_last_word_of_a_user_on_an_answer_counts()
    {
        await using var services = await OpenAsync("A1", "A2", "A3");
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A4", conversation: "c2"));
        var log = services.GetRequiredService<IFeedbackLog>();

        await log.TakeAsync(Given.Thumb("A1", up: true));
        await log.TakeAsync(Given.Thumb("A1", up: false, text: "the figure is old", reason: FeedbackReason.Outdated, rule: Given.Rule));
        await log.TakeAsync(Given.Thumb("A1", up: true, user: "u2"));
        await log.TakeAsync(Given.Thumb("A2", up: true));
        await log.TakeAsync(Given.Thumb("A3", up: false, user: null));
        await log.TakeAsync(Given.Thumb("A3", up: true, user: null));
        await log.TakeAsync(Given.Thumb("A4", up: false, user: null, conversation: "c2"));

        var all = await services.GetRequiredService<FeedbackRecords>().ReadAsync();
        Assert.Equal(
            [("A1", false), ("A1", true), ("A2", true), ("A3", true), ("A4", false)],
            all.Select(item => (item.AnswerId, item.IsHelpful)));
        var complaint = Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync(complaints: true), item => item.AnswerId == "A1");
        Assert.Equal(("outdated", Given.Rule, "the figure is old"), (complaint.Reason, complaint.Rule, complaint.Text));
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Theory]
    [InlineData("UPDATE feedback SET helpful = 1 WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET answer_id = 'A2' WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET reason = 'other' WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET rule = NULL WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET rule_base = '9.9.9' WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET at = 0 WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET is_last = 0 WHERE entry = 3", "row")]
    [InlineData("UPDATE feedback SET salt = 'x' WHERE entry = 3", "text")]
    [InlineData("DELETE FROM feedback WHERE entry = 3", "text")]
    [InlineData("UPDATE audit_entries SET name = 'feedback/0123456789abcdef0123456789abcdef' WHERE number = 3", "name")]
    [InlineData("UPDATE audit_entries SET name = NULL WHERE number = 3", "name")]
    public async Task Feedback_changed_afterwards_is_found(string sql, string kind)
    {
        await using var services = await OpenAsync("A1");
        var log = services.GetRequiredService<IFeedbackLog>();
        await log.TakeAsync(Given.Thumb("A1", up: true));
        await log.TakeAsync(Given.Thumb("A1", up: false, text: "the figure is old", reason: FeedbackReason.Outdated, rule: Given.Rule));

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(sql));

        // Without it, the word before was not followed by another either.
        Assert.Contains((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults, fault => fault.Number == 3 && fault.Kind == kind);
    }

    [Theory]
    [InlineData("UPDATE feedback SET is_last = 1 WHERE entry = 2", 2)] // counted beside the one it was corrected to
    [InlineData("UPDATE feedback SET is_last = 1 - is_last WHERE entry IN (2, 3)", 2)] // instead of it
    [InlineData("UPDATE feedback SET is_last = 1 - is_last WHERE entry IN (2, 3)", 3)]
    [InlineData("UPDATE feedback SET is_last = 0 WHERE entry = 3", 3)] // what others said later does not replace it
    [InlineData("UPDATE feedback SET is_last = 0 WHERE entry = 6", 6)]
    [InlineData("UPDATE feedback SET is_last = 1 WHERE entry = 5", 5)] // nobody is named: a conversation speaks for one
    [InlineData("UPDATE feedback SET is_last = 2 WHERE entry = 2", 2)]
    public async Task Of_the_words_of_one_person_on_one_answer_only_the_last_stays_the_last(string sql, long number)
    {
        await using var services = await OpenAsync("A1");
        var log = services.GetRequiredService<IFeedbackLog>();
        await log.TakeAsync(Given.Thumb("A1", up: true));
        await log.TakeAsync(Given.Thumb("A1", up: false));
        await log.TakeAsync(Given.Thumb("A1", up: false, user: "u2"));
        await log.TakeAsync(Given.Thumb("A1", up: true, user: null));
        await log.TakeAsync(Given.Thumb("A1", up: false, user: null));
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(sql));

        Assert.Contains((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults, fault => fault.Number == number && fault.Message.EndsWith("is_last", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("entry = 2")] // expired before the word that replaced it
    [InlineData("entry = 3")]
    [InlineData("entry IN (2, 3)")]
    public async Task Words_whose_author_is_erased_stay_sound_whichever_was_the_last(string which)
    {
        await using var services = await OpenAsync("A1");
        var log = services.GetRequiredService<IFeedbackLog>();
        await log.TakeAsync(Given.Thumb("A1", up: true));
        await log.TakeAsync(Given.Thumb("A1", up: false));

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync($"UPDATE feedback SET person = NULL, conversation = NULL, salt = NULL, text = NULL WHERE {which}"));
        await log.TakeAsync(Given.Thumb("A1", up: true, at: Given.Noon.AddMinutes(1)));

        Assert.Empty((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_word_that_was_owed_and_recorded_after_a_later_one_leaves_the_log_sound()
    {
        var folder = Path.Combine(_folder.FullName, "late");
        await File.WriteAllTextAsync(folder, "");
        await using var services = Records.Open(folder);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        var log = services.GetRequiredService<DatabaseFeedbackLog>();
        Assert.Equal(FeedbackOutcome.Owed, await log.TakeAsync(Given.Thumb("A1", up: true)));

        File.Delete(folder);
        await services.GetRequiredService<IDatabase>().OpenAsync();
        await services.GetRequiredService<DatabaseAnswerArchive>().PayAsync();
        await log.TakeAsync(Given.Thumb("A1", up: false, at: Given.Noon.AddMinutes(1)));
        await log.PayAsync();

        Assert.False(Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync()).IsHelpful); // the last word of theirs
        Assert.Equal((3, 0), ((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults.Count));
    }

    [Fact]
    public async Task What_somebody_said_who_was_erased_meanwhile_is_recorded_without_words_and_name()
    {
        var folder = Path.Combine(_folder.FullName, "owed");
        await File.WriteAllTextAsync(folder, "");
        await using var services = Records.Open(folder);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1", "ben"));
        await services.GetRequiredService<DatabaseFeedbackLog>().TakeAsync(Given.Thumb("A1", up: false, "ana", "ana's words")); // both in one conversation

        File.Delete(folder);
        await services.GetRequiredService<IDatabase>().OpenAsync();
        await services.GetRequiredService<PersonalRecords>().ForgetAsync("ana", null);
        await services.GetRequiredService<DatabaseAnswerArchive>().PayAsync();
        await services.GetRequiredService<DatabaseFeedbackLog>().PayAsync();

        Assert.Equal((null, 0L), (Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync()).Text,
            await services.GetRequiredService<IDatabase>().ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM feedback WHERE person IS NOT NULL OR conversation IS NOT NULL OR salt IS NOT NULL"))));
    }

    [Fact]
    public async Task Words_erased_leave_the_log_sound()
    {
        await using var services = await OpenAsync("A1");
        await services.GetRequiredService<IFeedbackLog>().TakeAsync(Given.Thumb("A1", up: false, text: "the figure is old", reason: FeedbackReason.Outdated));

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("UPDATE feedback SET person = NULL, conversation = NULL, salt = NULL, text = NULL"));

        Assert.Empty((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_word_is_tied_to_the_answer_and_its_rule_base_and_names_a_rule_only_where_the_answer_cites_it()
    {
        await using var services = await OpenAsync("A1", "A2");
        var log = services.GetRequiredService<IFeedbackLog>();

        await log.TakeAsync(Given.Thumb("A1", up: false, rule: Given.Rule));
        await log.TakeAsync(Given.Thumb("A2", up: false, rule: "Ana Petrovic, born in 1990, says so"));

        var all = await services.GetRequiredService<FeedbackRecords>().ReadAsync();
        Assert.Equal([Given.Rule, null], all.Select(item => item.Rule));
        Assert.All(all, item => Assert.Equal(Given.Answer("A1").Answer.RuleBase, item.RuleBase));
        var records = await services.GetRequiredService<IDatabase>().ReadAsync(session => session.QueryAsync<string>("SELECT record FROM audit_entries ORDER BY number"));
        Assert.DoesNotContain(records, record => record.Contains("Ana", StringComparison.Ordinal));
        using var entry = JsonDocument.Parse(records[^1]);
        Assert.Equal("1.0.0", entry.RootElement.GetProperty("facts").GetProperty("ruleBase").GetProperty("version").GetString());
    }

    [Fact]
    public async Task A_word_on_an_answer_that_others_were_given_is_not_taken()
    {
        await using var services = await OpenAsync("A1");

        var outcome = await services.GetRequiredService<IFeedbackLog>().TakeAsync(Given.Thumb("A1", up: false, conversation: "another"));

        Assert.Equal(FeedbackOutcome.Unknown, outcome);
        Assert.Empty(await services.GetRequiredService<FeedbackRecords>().ReadAsync());
    }

    [Fact]
    public async Task A_word_told_twice_is_recorded_once()
    {
        await using var services = await OpenAsync("A1");
        var said = Given.Thumb("A1", up: false);

        await services.GetRequiredService<IFeedbackLog>().TakeAsync(said);
        await services.GetRequiredService<IFeedbackLog>().TakeAsync(said);

        Assert.Equal(1, await services.GetRequiredService<IDatabase>().ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM feedback")));
        Assert.Equal(2, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries);
    }

    [Theory]
    [InlineData("feedback/0123456789abcdef0123456789abcdef", null)]
    [InlineData(null, null)]
    [InlineData("A7", "name")]
    public async Task A_word_that_does_not_tell_what_it_is_known_by_is_sound_under_a_name_of_its_kind(string? name, string? kind)
    {
        await using var services = await OpenAsync("A1");
        var given = Given.Thumb("A1", up: true);
        var facts = JsonElement.Parse("""{"answerId":"A1","channel":"directline","helpful":true}"""); // as it was told before
        await services.GetRequiredService<AuditLog>().AppendAsync(new AuditEvent("feedback", given.At, facts, null) { Name = name }, (session, entry) => session.ExecuteAsync(
            "INSERT INTO feedback (entry, answer_id, channel, at, helpful, is_last) VALUES (@entry, 'A1', 'directline', @at, 1, 1)", new { entry, at = given.At.ToUnixTimeMilliseconds() }));

        Assert.Equal(kind, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults.SingleOrDefault()?.Kind);
    }

    [Fact]
    public async Task What_was_said_before_rule_bases_were_kept_still_reads()
    {
        await using var services = await OpenAsync();
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(
            "INSERT INTO feedback (entry, answer_id, channel, at, helpful, is_last) VALUES (1, 'A0', 'directline', 0, 1, 1)"));

        Assert.Null(Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync()).RuleBase);
    }

    private async Task<ServiceProvider> OpenAsync(params string[] answers)
    {
        var services = Records.Open(_folder.FullName);
        foreach (var answer in answers)
        {
            await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer(answer, cites: Given.Rule));
        }

        return services;
    }
}
