using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.People;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.People;
using Assistant.Storage.Retention;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Storage.Tests.Retention;

/// <summary>Texts go when they have been kept long enough, and the log stays sound.</summary>
public abstract class RetentionTests
{
    private readonly FakeTimeProvider _time = new(Given.Noon);

    [Fact]
    public async Task Web_chat_is_kept_for_thirty_days_and_Teams_for_ninety()
    {
        await using var services = await FilledAsync(("Retention:Batch", "2"));
        var (expired, archive) = (services.GetRequiredService<ExpiredRecords>(), services.GetRequiredService<IAnswerArchive>());

        _time.Advance(TimeSpan.FromDays(29.9));
        Assert.Equal(0, await expired.DeleteAsync(default));
        _time.Advance(TimeSpan.FromDays(0.2));
        Assert.Equal(6, await expired.DeleteAsync(default));
        Assert.Null(await archive.FindAsync("W0"));
        Assert.NotNull(await archive.FindAsync("T0"));
        Assert.Null(Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync()).Text);
        _time.Advance(TimeSpan.FromDays(60));
        Assert.Equal(1, await expired.DeleteAsync(default));
        Assert.Null(await archive.FindAsync("T0"));
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task Who_holds_a_conversation_in_memory_learns_that_what_was_said_in_it_has_expired()
    {
        await using var services = await FilledAsync();
        await services.GetRequiredService<ITranscripts>().AddAsync(new TranscriptEntry("old", "u", "old|1", 0, new SharedJson("{}"u8.ToArray())));
        _time.Advance(TimeSpan.FromDays(31));
        await services.GetRequiredService<ITranscripts>().AddAsync(new TranscriptEntry("new", "u", "new|1", 0, new SharedJson("{}"u8.ToArray())));

        await services.GetRequiredService<ExpiredRecords>().DeleteAsync(default);

        var (ends, _) = await services.GetRequiredService<IDatabase>().ReadAsync(session => ErasureTable.AfterAsync(session, 0));
        Assert.Equal([StorageKey.End("directline", StorageKey.Transcripts, "old")], ends);
    }

    [Fact]
    public async Task Each_part_that_goes_stands_in_the_log_with_it()
    {
        await using var services = await FilledAsync(("Retention:Batch", "2"));
        _time.Advance(TimeSpan.FromDays(31));

        await services.GetRequiredService<ExpiredRecords>().DeleteAsync(default);

        var told = await services.GetRequiredService<IDatabase>().ReadAsync(session => session.QueryAsync<string>("SELECT record FROM audit_entries ORDER BY number DESC LIMIT 4"));
        var facts = told.Reverse().Select(record => JsonElement.Parse(record).GetProperty("facts")).ToList();
        Assert.Equal([(2, 0), (2, 0), (1, 0), (0, 1)], facts.Select(part => (part.GetProperty("answers").GetInt32(), part.GetProperty("feedback").GetInt32())));
    }

    [Fact]
    public async Task Nothing_goes_that_the_log_cannot_tell_of()
    {
        var place = await PlaceAsync();
        await (await FilledAsync(place)).DisposeAsync();
        await using var keyless = Records.Open(place, _time, ("Audit:Key", "/dev/null/key.pem"));
        _time.Advance(TimeSpan.FromDays(31));

        await Assert.ThrowsAsync<AuditKeyException>(() => keyless.GetRequiredService<ExpiredRecords>().DeleteAsync(default));

        Assert.NotNull(await keyless.GetRequiredService<IAnswerArchive>().FindAsync("W0"));
    }

    [Fact]
    public async Task A_hold_suspends_it()
    {
        await using var services = await FilledAsync(("Retention:Hold", "true"));
        _time.Advance(TimeSpan.FromDays(1_000));

        Assert.Equal(0, await services.GetRequiredService<ExpiredRecords>().DeleteAsync(default));
        Assert.NotNull(await services.GetRequiredService<IAnswerArchive>().FindAsync("W0"));
    }

    [Fact]
    public async Task A_hold_on_a_person_suspends_it_for_them()
    {
        await using var services = await FilledAsync();
        await services.GetRequiredService<PersonalRecords>().HoldAsync("u0", null);
        _time.Advance(TimeSpan.FromDays(1_000));

        await services.GetRequiredService<ExpiredRecords>().DeleteAsync(default);

        Assert.NotNull(await services.GetRequiredService<IAnswerArchive>().FindAsync("W0"));
        Assert.Null(await services.GetRequiredService<IAnswerArchive>().FindAsync("W1"));
    }

    [Fact]
    public async Task Where_no_text_is_kept_a_word_is_still_held_to_its_answer_for_as_long_as_texts_usually_stay()
    {
        await using var services = await FilledAsync(("Retention:WebChat", "none"), ("Retention:Teams", "none"));
        var (log, expired) = (services.GetRequiredService<IFeedbackLog>(), services.GetRequiredService<ExpiredRecords>());

        Assert.Equal(FeedbackOutcome.Kept, await log.TakeAsync(Given.Thumb("W0", up: false, "u0", "in my words", rule: Given.Rule)));
        Assert.Equal(FeedbackOutcome.Unknown, await log.TakeAsync(Given.Thumb("W0", up: true, "u9", conversation: "another")));
        var kept = Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync(), item => item.AnswerId == "W0");
        Assert.Equal((Given.Rule, "1.0.0", null), (kept.Rule, kept.RuleBase?.Version, kept.Text));

        _time.Advance(TimeSpan.FromDays(29.9));
        Assert.Equal(0, await expired.DeleteAsync(default));
        Assert.Equal(FeedbackOutcome.Kept, await log.TakeAsync(Given.Thumb("W1", up: true, "u1")));
        Assert.True(Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync(), item => item.AnswerId == "W1").IsHelpful); // they thought better of it
        _time.Advance(TimeSpan.FromDays(0.2));
        await expired.DeleteAsync(default);
        Assert.Equal(FeedbackOutcome.Unknown, await log.TakeAsync(Given.Thumb("W1", up: true, "u1")));
        Assert.NotNull(await services.GetRequiredService<DatabaseAnswerArchive>().GivenAsync("T0", default));
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task Where_no_text_is_kept_what_was_said_goes_soon_however_seldom_the_rest_is_looked_for()
    {
        await using var services = await FilledAsync(("Retention:WebChat", "none"), ("Retention:Every", "1.00:00:00"));
        var transcripts = services.GetRequiredService<ITranscripts>();
        await transcripts.AddAsync(new TranscriptEntry("c1", "u1", "c1|0", 0, new SharedJson("{}"u8.ToArray())));
        var looking = services.GetServices<IHostedService>().OfType<RetentionService>().Single();
        await looking.StartAsync(default);

        await Until.TrueAsync(async () =>
        {
            _time.Advance(_time.GetUtcNow() < Given.Noon.AddHours(20) ? TimeSpan.FromMinutes(1) : TimeSpan.Zero); // never as far as the rest is looked for
            return (await transcripts.ReadAsync("c1", 0, 10))?.Activities is not { Count: > 0 };
        });
        await looking.StopAsync(default);
    }

    [Fact]
    public async Task A_host_that_never_runs_for_as_long_as_the_pause_between_two_looks_deletes_what_has_expired_all_the_same()
    {
        await using var services = await FilledAsync(("Retention:Every", "1.00:00:00"));
        var archive = services.GetRequiredService<IAnswerArchive>();
        _time.Advance(TimeSpan.FromDays(31));
        var started = _time.GetUtcNow();
        var looking = services.GetServices<IHostedService>().OfType<RetentionService>().Single();
        await looking.StartAsync(default);
        Assert.NotNull(await archive.FindAsync("W0"));

        await Until.TrueAsync(async () =>
        {
            _time.Advance(_time.GetUtcNow() < started.AddHours(20) ? TimeSpan.FromMinutes(1) : TimeSpan.Zero);
            return await archive.FindAsync("W0") is null;
        });
        await looking.StopAsync(default);
    }

    [Theory]
    [InlineData("30", "90", "What you write is kept for 30 days (in Teams 90 days), then deleted.")]
    [InlineData("1", "1", "What you write is kept for one day, then deleted.")]
    [InlineData("none", "none", "The text of what you write is deleted within an hour and a half of our last exchange; that I answered you, with your thumb, is kept for 30 days (in Teams 90 days), without the text.")]
    [InlineData("none", "90", "The text of what you write in this chat is deleted within an hour and a half of our last exchange, and that I answered you, with your thumb, is kept for 30 days; in Teams what you write is kept for 90 days, then deleted.")]
    [InlineData("30", "none", "What you write is kept for 30 days, then deleted; in Teams its text is deleted within an hour and a half of our last exchange, and that I answered you, with your thumb, is kept for 90 days.")]
    public async Task Help_says_how_long(string web, string teams, string expected)
    {
        await using var services = Records.Open(await PlaceAsync(), null, ("Retention:WebChat", web), ("Retention:Teams", teams));

        Assert.Equal(expected, services.GetRequiredService<IPersonalRecords>().Terms);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("30 days")]
    [InlineData("3651")]
    [InlineData("")]
    public async Task A_period_that_is_none_stops_the_start(string days)
    {
        await using var services = Records.Open(await PlaceAsync(), null, ("Retention:WebChat", days));

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<RetentionOptions>>().Value);
        Assert.Contains("Retention:WebChat", fault.Message, StringComparison.Ordinal);
    }

    private protected abstract Task<string> PlaceAsync();

    /// <summary>Five answers and one word of feedback in web chat, one answer in Teams.</summary>
    private async Task<ServiceProvider> FilledAsync(params (string, string)[] settings) => await FilledAsync(await PlaceAsync(), settings);

    private async Task<ServiceProvider> FilledAsync(string place, params (string, string)[] settings)
    {
        var services = Records.Open(place, _time, settings);
        var archive = services.GetRequiredService<IAnswerArchive>();
        for (var i = 0; i < 5; i++)
        {
            await archive.KeepAsync(Given.Answer($"W{i}", $"u{i}", cites: Given.Rule));
        }

        await archive.KeepAsync(Given.Answer("T0", channel: "msteams"));
        await services.GetRequiredService<IFeedbackLog>().TakeAsync(Given.Thumb("W1", up: false, "u1", "old"));
        return services;
    }
}
