using System.Text;
using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Outages;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.People;

/// <summary>What both databases keep of a person, shown and erased.</summary>
public abstract class PersonalRecordsTests
{
    /// <summary>Where no file can be.</summary>
    private const string NoKey = "/dev/null/key.pem";

    private static readonly Asker Ana = new("directline", "c1", "ana");

    [Fact]
    public async Task A_person_sees_what_is_kept_of_them_and_nothing_of_others()
    {
        await using var services = await FilledAsync();

        var export = await services.GetRequiredService<PersonalRecords>().ExportAsync(Ana);

        Assert.Equal((1, 1), (export.Answers, export.Feedback));
        using var json = JsonDocument.Parse(export.Json);
        Assert.Equal("Ana's question", json.RootElement.GetProperty("answers")[0].GetProperty("answer").GetProperty("question").GetString());
        Assert.Equal("Ana's words", json.RootElement.GetProperty("feedback")[0].GetProperty("text").GetString());
        Assert.DoesNotContain("Ben", export.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_no_text_and_a_sound_log()
    {
        await using var services = await FilledAsync();
        var people = services.GetRequiredService<PersonalRecords>();

        var erased = await people.ForgetAsync(Ana);

        Assert.Equal((1, 1, 2, false), (erased.Answers, erased.Feedback, erased.Conversations, erased.IsHeld));
        Assert.Equal(0, (await people.ExportAsync("ana", null)).Answers);
        Assert.Equal((1, 1), ((await people.ExportAsync("ben", null)).Answers, (await people.ExportAsync("ben", "directline")).Feedback));
        Assert.Null(await services.GetRequiredService<IAnswerArchive>().FindAsync("A1"));
        var thumb = Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync(), item => item.AnswerId == "A1");
        Assert.Equal((false, (string?)null), (thumb.IsHelpful, thumb.Text));
        Assert.Equal(StateOf("ben", "c2"), (await services.GetRequiredService<IStorage>().ReadAsync([.. StateOf("ana", "c1"), .. StateOf("ben", "c2")])).Keys.Order());
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task A_hold_on_a_person_keeps_everything_until_it_ends()
    {
        await using var services = await FilledAsync();
        var people = services.GetRequiredService<PersonalRecords>();
        await people.HoldAsync("ana", null);

        var refused = await people.ForgetAsync(Ana);
        Assert.True(refused.IsHeld);
        Assert.Equal(1, (await people.ExportAsync(Ana)).Answers);

        var released = await people.ReleaseAsync("ana", null);
        Assert.Equal(1, released!.Answers);
        Assert.Equal(0, (await people.ExportAsync(Ana)).Answers);
        Assert.Null(await people.ReleaseAsync("ana", null));
    }

    [Fact]
    public async Task A_hold_on_everybody_forbids_it_and_help_says_so()
    {
        await using var services = await FilledAsync(("Retention:Hold", "true"));
        var people = services.GetRequiredService<PersonalRecords>();

        Assert.True((await people.ForgetAsync(Ana)).IsHeld);
        Assert.Equal(1, (await people.ExportAsync(Ana)).Answers);
        Assert.Contains("hold", people.Terms, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_named_a_conversation_speaks_for_one()
    {
        await using var services = Records.Open(await PlaceAsync());
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1", user: null, channel: "api", conversation: "mine"));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A2", user: null, channel: "api", conversation: "yours"));
        var people = services.GetRequiredService<PersonalRecords>();

        Assert.Equal(1, (await people.ForgetAsync(new Asker("api", "mine", null))).Answers);
        Assert.Equal(0, (await people.ForgetAsync(new Asker("api", null, null))).Answers);
        Assert.NotNull(await services.GetRequiredService<IAnswerArchive>().FindAsync("A2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    public async Task What_is_damaged_is_said_to_be_and_the_rest_is_shown(string damaged)
    {
        await using var services = await FilledAsync();
        await SayAsync(services, "d1", "ana", "Hello, I am Ana");
        await SayAsync(services, "d2", "ana", "Ana again");
        await services.GetRequiredService<IDatabase>().WriteAsync(
            session => session.ExecuteAsync("UPDATE transcript_entries SET activity = @activity WHERE conversation = 'd1'", new { activity = Encoding.UTF8.GetBytes(damaged) }));

        using var json = JsonDocument.Parse((await services.GetRequiredService<PersonalRecords>().ExportAsync("ana", null)).Json);

        Assert.Equal(
            ["damaged: it is kept and cannot be read", "Ana again"],
            json.RootElement.GetProperty("said").EnumerateArray().Select(said => said.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task What_was_said_in_our_own_channel_is_shown_and_erased_with_the_rest()
    {
        await using var services = await FilledAsync();
        await SayAsync(services, "d1", "ana", "Hello, I am Ana");
        await SayAsync(services, "d2", "ben", "Hello, I am Ben");
        var people = services.GetRequiredService<PersonalRecords>();

        using var json = JsonDocument.Parse((await people.ExportAsync("ana", null)).Json);
        var said = Assert.Single(json.RootElement.GetProperty("said").EnumerateArray());
        Assert.Equal(("d1", "Hello, I am Ana"), (said.GetProperty("conversation").GetString(), said.GetProperty("text").GetString()));

        await people.ForgetAsync("ana", "msteams"); // a namesake
        Assert.NotNull(await services.GetRequiredService<ITranscripts>().ReadAsync("d1", 0, 10));
        await people.ForgetAsync(Ana);
        Assert.Null(await services.GetRequiredService<ITranscripts>().ReadAsync("d1", 0, 10));
        Assert.NotNull(await services.GetRequiredService<ITranscripts>().ReadAsync("d2", 0, 10));
    }

    [Fact]
    public async Task What_the_bot_remembers_is_shown_with_the_rest()
    {
        await using var services = await FilledAsync();

        using var json = JsonDocument.Parse((await services.GetRequiredService<PersonalRecords>().ExportAsync("ana", null)).Json);

        var remembered = json.RootElement.GetProperty("remembered").EnumerateArray().ToList();
        Assert.Equal(StateOf("ana", "c1"), remembered.Select(state => state.GetProperty("key").GetString()).Order());
        Assert.All(remembered, state => Assert.Equal("topic", state.GetProperty("state").GetProperty("of").GetString()));
    }

    [Fact]
    public async Task A_wish_for_all_channels_is_followed_at_once_where_no_hold_is_and_where_one_is_when_it_ends()
    {
        await using var services = await FilledAsync();
        await KeepAsync(services, "T1", "msteams");
        var people = services.GetRequiredService<PersonalRecords>();
        await people.HoldAsync("ana", "msteams");

        var erased = await people.ForgetAsync("ana", null);
        Assert.Equal((1, false), (erased.Answers, erased.IsHeld));
        Assert.Equal(["msteams"], erased.HeldOn);
        Assert.Equal(["T1"], await KeptAsync(services));

        await KeepAsync(services, "A3", "directline"); // said since: the wish was not about this
        Assert.Equal(1, (await people.ReleaseAsync("ana", "msteams"))!.Answers);
        Assert.Equal(["A3"], await KeptAsync(services));
    }

    [Fact]
    public async Task A_wish_for_one_channel_under_a_hold_on_all_is_followed_on_that_channel_alone()
    {
        await using var services = await FilledAsync();
        await KeepAsync(services, "T1", "msteams");
        var people = services.GetRequiredService<PersonalRecords>();
        await people.HoldAsync("ana", null);

        Assert.True((await people.ForgetAsync(Ana)).IsHeld);
        Assert.Equal(1, (await people.ReleaseAsync("ana", null))!.Answers);

        Assert.Equal(["T1"], await KeptAsync(services));
    }

    [Fact]
    public async Task A_wish_that_meets_two_holds_waits_for_both()
    {
        await using var services = await FilledAsync();
        var people = services.GetRequiredService<PersonalRecords>();
        await people.HoldAsync("ana", null);
        await people.HoldAsync("ana", "directline");
        await people.ForgetAsync(Ana);

        Assert.Equal(0, (await people.ReleaseAsync("ana", null))!.Answers);
        Assert.Equal(["A1"], await KeptAsync(services));
        Assert.Equal(1, (await people.ReleaseAsync("ana", "directline"))!.Answers);
        Assert.Empty(await KeptAsync(services));
    }

    [Fact]
    public async Task A_wish_that_an_older_program_counted_is_followed_where_its_hold_was()
    {
        await using var services = await FilledAsync();
        await KeepAsync(services, "T1", "msteams");
        var people = services.GetRequiredService<PersonalRecords>();
        await people.HoldAsync("ana", "directline");
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("UPDATE holds SET wishes = 1"));

        Assert.Equal(1, (await people.ReleaseAsync("ana", "directline"))!.Answers);

        Assert.Equal(["T1"], await KeptAsync(services));
    }

    [Fact]
    public async Task A_release_that_cannot_be_followed_leaves_hold_and_wish_as_they_were()
    {
        var place = await PlaceAsync();
        await using (var services = await FilledAsync(place))
        {
            await services.GetRequiredService<PersonalRecords>().HoldAsync("ana", null);
            await services.GetRequiredService<PersonalRecords>().ForgetAsync(Ana);
        }

        // The log can tell of nothing, so nothing happens: as when the process is killed on the way.
        await using (var keyless = Records.Open(place, null, ("Audit:Key", NoKey)))
        {
            await Assert.ThrowsAsync<AuditKeyException>(() => keyless.GetRequiredService<PersonalRecords>().ReleaseAsync("ana", null));
        }

        await using var again = Records.Open(place);
        Assert.Equal(["A1"], await KeptAsync(again));
        Assert.Equal(1, (await again.GetRequiredService<PersonalRecords>().ReleaseAsync("ana", null))!.Answers);
    }

    [Fact]
    public async Task Nothing_is_erased_that_the_log_does_not_tell_of()
    {
        var place = await PlaceAsync();
        await (await FilledAsync(place)).DisposeAsync();
        await using var keyless = Records.Open(place, null, ("Audit:Key", NoKey));

        await Assert.ThrowsAsync<AuditKeyException>(() => keyless.GetRequiredService<PersonalRecords>().ForgetAsync(Ana));

        Assert.Equal(["A1"], await KeptAsync(keyless));
    }

    [Fact]
    public async Task A_hold_on_everybody_does_not_let_a_wish_be_lost_with_the_hold_that_it_met()
    {
        var place = await PlaceAsync();
        await using (var held = await FilledAsync(place, ("Retention:Hold", "true")))
        {
            var people = held.GetRequiredService<PersonalRecords>();
            await people.HoldAsync("ana", null);
            await people.ForgetAsync(Ana);

            Assert.True((await people.ReleaseAsync("ana", null))!.IsHeld);
        }

        await using var after = Records.Open(place);
        Assert.Equal(1, (await after.GetRequiredService<PersonalRecords>().ReleaseAsync("ana", null))!.Answers);
    }

    [Theory]
    [InlineData(null, "c1", true)]
    [InlineData("directline", "c1", true)]
    [InlineData("msteams", "c1", false)]
    [InlineData(null, "elsewhere", false)]
    public async Task What_is_remembered_of_a_conversation_stays_where_somebody_else_in_it_is_under_a_hold(string? channel, string conversation, bool stays)
    {
        await using var services = await FilledAsync();
        var people = services.GetRequiredService<PersonalRecords>();
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A3", "eva", conversation: conversation));
        await people.HoldAsync("eva", channel);

        var erased = await people.ForgetAsync(Ana);

        Assert.Equal((1, 1, stays ? 1 : 2), (erased.Answers, erased.Feedback, erased.Conversations));
        Assert.Equal((stays ? 1 : 0, stays), (erased.HeldWithOthers, erased.IsHeldHere));
        Assert.Equal(stays ? StateOf("ana", "c1")[..1] : [], (await services.GetRequiredService<IStorage>().ReadAsync(StateOf("ana", "c1"))).Keys);
    }

    [Fact]
    public async Task A_hold_that_nobodys_wish_met_ends_without_a_word_in_the_log()
    {
        await using var services = await FilledAsync();
        await services.GetRequiredService<PersonalRecords>().HoldAsync("ana", null);
        var before = (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries;

        Assert.Equal(0, (await services.GetRequiredService<PersonalRecords>().ReleaseAsync("ana", null))!.Answers);

        Assert.Equal(before, (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries);
        Assert.Equal(["A1"], await KeptAsync(services));
    }

    [Fact]
    public async Task A_state_of_a_conversation_begun_in_an_outage_is_not_written_again_by_a_process_that_did_not_erase_it()
    {
        var place = await PlaceAsync();
        await using var services = await FilledAsync(place);
        await using var other = Records.Open(place);
        var state = other.GetRequiredService<OutageState>();
        state.Remember(new Dictionary<string, StoreItem> { [StateOf("ana", "begun in an outage")[1]] = new(JsonElement.Parse("{}"), null), [StateOf("ben", "c9")[1]] = new(JsonElement.Parse("{}"), null) });

        await services.GetRequiredService<PersonalRecords>().ForgetAsync("ana", null);
        await other.GetRequiredService<Erasures>().NoticeAsync();

        Assert.Equal([StateOf("ben", "c9")[1]], (await state.ReadAsync([StateOf("ana", "x")[1], StateOf("ben", "c9")[1]])).Keys);
    }

    [Fact]
    public async Task Of_a_turn_under_way_when_its_person_is_erased_nothing_is_kept_but_its_entry_in_the_log()
    {
        await using var services = await FilledAsync();
        var (inbox, people) = (services.GetRequiredService<OutageInbox>(), services.GetRequiredService<PersonalRecords>());
        var (ana, cleo) = (await AskAsync(inbox, "ana", "d1"), await AskAsync(inbox, "cleo", "d2"));
        await inbox.AcceptAsync(Question("ana", "d1", "waiting"), 10);
        var before = (await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Entries;

        await people.ForgetAsync("ana", null);
        var (shown, next) = await EndAsync(inbox, ana, "ana", "d1", "B1");
        var (shownToCleo, _) = await EndAsync(inbox, cleo, "cleo", "d2", "B2");

        using var json = JsonDocument.Parse((await people.ExportAsync("ana", null)).Json);
        Assert.All(new[] { "answers", "said", "remembered" }, kind => Assert.Empty(json.RootElement.GetProperty(kind).EnumerateArray()));
        Assert.Empty(shown);
        Assert.Empty((await services.GetRequiredService<IStorage>().ReadAsync(StateOf("ana", "d1"))).Keys);
        Assert.NotNull(next); // whoever waits behind it has their turn
        Assert.Single(shownToCleo);
        Assert.Equal(StateOf("cleo", "d2"), (await services.GetRequiredService<IStorage>().ReadAsync(StateOf("cleo", "d2"))).Keys.Order());
        Assert.NotNull(await services.GetRequiredService<IAnswerArchive>().FindAsync("B2"));
        var log = await services.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.Equal((true, before + 3), (log.IsSound, log.Entries)); // that she was erased, and both answers
    }

    [Fact]
    public async Task A_turn_that_erases_its_own_person_says_so_and_another_of_theirs_under_way_says_nothing_more()
    {
        await using var services = await FilledAsync();
        var (inbox, transcripts) = (services.GetRequiredService<OutageInbox>(), services.GetRequiredService<ITranscripts>());
        var (other, erasing) = (await AskAsync(inbox, "ana", "d1"), await AskAsync(inbox, "ana", "d2"));

        await services.GetRequiredService<PersonalRecords>().ForgetAsync(new Asker("directline", "d2", "ana"));
        var (shown, _) = await EndAsync(inbox, erasing, "ana", "d2", null);
        var (shownToOther, _) = await EndAsync(inbox, other, "ana", "d1", null);

        Assert.Equal("re d2", Assert.Single(shown).ActivityId);
        Assert.Equal("re d2", Assert.Single((await transcripts.ReadAsync("d2", 0, 10))!.Activities).ActivityId);
        Assert.Empty(shownToOther);
        Assert.Null(await transcripts.ReadAsync("d1", 0, 10));
        Assert.Equal(StateOf("ana", "d2"), (await services.GetRequiredService<IStorage>().ReadAsync([.. StateOf("ana", "d1"), .. StateOf("ana", "d2")])).Keys.Order());
    }

    [Fact]
    public async Task A_turn_that_erased_its_own_person_and_is_erased_by_another_wish_before_its_end_leaves_nothing()
    {
        await using var services = await FilledAsync();
        var (inbox, people) = (services.GetRequiredService<OutageInbox>(), services.GetRequiredService<PersonalRecords>());
        var erasing = await AskAsync(inbox, "ana", "d1");

        await people.ForgetAsync(new Asker("directline", "d1", "ana"));
        await people.ForgetAsync(new Asker("directline", "d2", "ana"));
        await EndAsync(inbox, erasing, "ana", "d1", "B1");

        using var json = JsonDocument.Parse((await people.ExportAsync("ana", null)).Json);
        Assert.All(new[] { "answers", "said", "remembered" }, kind => Assert.Empty(json.RootElement.GetProperty(kind).EnumerateArray()));
    }

    [Fact]
    public async Task Where_no_text_is_kept_who_is_forgotten_leaves_no_place_and_no_state()
    {
        await using var services = await FilledAsync(("Retention:WebChat", "none"));
        var people = services.GetRequiredService<PersonalRecords>();

        using var export = JsonDocument.Parse((await people.ExportAsync("ana", null)).Json);
        var erased = await people.ForgetAsync("ana", null);
        using var after = JsonDocument.Parse((await people.ExportAsync("ana", null)).Json);

        Assert.Equal("A1", Assert.Single(export.RootElement.GetProperty("answers").EnumerateArray()).GetProperty("answerId").GetString());
        Assert.Equal((1, 1, 2), (erased.Answers, erased.Feedback, erased.Conversations));
        Assert.Equal(0, after.RootElement.GetProperty("answers").GetArrayLength());
        Assert.Equal(StateOf("ben", "c2"), (await services.GetRequiredService<IStorage>().ReadAsync([.. StateOf("ana", "c1"), .. StateOf("ben", "c2")])).Keys.Order());
    }

    private protected abstract Task<string> PlaceAsync();

    private static Task KeepAsync(ServiceProvider services, string id, string channel) =>
        services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer(id, "ana", channel));

    /// <summary>The answers that are kept of Ana.</summary>
    private static Task<IReadOnlyList<string>> KeptAsync(ServiceProvider services) => services.GetRequiredService<IDatabase>().ReadAsync(
        session => session.QueryAsync<string>("SELECT answer_id FROM answers WHERE person = 'ana' ORDER BY answer_id"));

    private static async Task SayAsync(ServiceProvider services, string conversation, string person, string text)
    {
        var transcripts = services.GetRequiredService<ITranscripts>();
        await transcripts.BeginAsync(conversation, person);
        await transcripts.AddAsync(new TranscriptEntry(conversation, person, conversation + "|0", 0, new SharedJson(JsonSerializer.SerializeToUtf8Bytes(new { id = conversation + "|0", type = "message", text }))));
    }

    private static ArrivingTurn Question(string user, string conversation, string key) =>
        new(StateOf(user, conversation)[0], "test", key, "{}"u8.ToArray(), Entry(user, conversation, key));

    private static TranscriptEntry Entry(string user, string conversation, string id) => new(conversation, user, id, 0, new SharedJson("{}"u8.ToArray()));

    private static async Task<KeptTurn> AskAsync(OutageInbox inbox, string user, string conversation)
    {
        await inbox.BeginAsync(conversation, user);
        return (await inbox.AcceptAsync(Question(user, conversation, conversation), 10)).Next!;
    }

    /// <summary>Ends a turn with an answer, words and states.</summary>
    private static async Task<(IReadOnlyList<KeptActivity> Shown, KeptTurn? Next)> EndAsync(OutageInbox inbox, KeptTurn turn, string user, string conversation, string? answer)
    {
        var shown = new List<KeptActivity>();
        var effects = new TurnEffects { Record = answer is null ? null : Given.Answer(answer, user, conversation: conversation, at: DateTimeOffset.UtcNow) };
        effects.Said.Add(Entry(user, conversation, "re " + conversation) with { Show = shown.Add });
        foreach (var key in StateOf(user, conversation))
        {
            effects.State[key] = new StoreItem(JsonElement.Parse("{}"), null);
        }

        return (shown, await inbox.EndAsync(turn, effects));
    }

    private static string[] StateOf(string user, string conversation)
    {
        var activity = new Activity { ChannelId = "directline", From = new ChannelAccount { Id = user }, Conversation = new ConversationAccount { Id = conversation } };
        return [StorageKey.ForConversation(activity), StorageKey.ForUser(activity)];
    }

    private async Task<ServiceProvider> FilledAsync(params (string, string)[] settings) => await FilledAsync(await PlaceAsync(), settings);

    private static async Task<ServiceProvider> FilledAsync(string place, params (string, string)[] settings)
    {
        var services = Records.Open(place, null, settings);
        var (archive, feedback) = (services.GetRequiredService<IAnswerArchive>(), services.GetRequiredService<IFeedbackLog>());
        await archive.KeepAsync(Given.Answer("A1", "ana", question: "Ana's question"));
        await archive.KeepAsync(Given.Answer("A2", "ben", conversation: "c2", question: "Ben's question"));
        await feedback.TakeAsync(Given.Thumb("A1", up: false, "ana", "Ana's words"));
        await feedback.TakeAsync(Given.Thumb("A2", up: true, "ben", "Ben's words", conversation: "c2"));
        await services.GetRequiredService<IStorage>().WriteAsync(
            StateOf("ana", "c1").Concat(StateOf("ben", "c2")).ToDictionary(key => key, _ => new StoreItem(JsonElement.Parse("{\"of\":\"topic\"}"), null)));
        return services;
    }
}
