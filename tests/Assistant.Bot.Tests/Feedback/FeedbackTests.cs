using System.Text.Json;
using Assistant.Bot.Feedback;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;
using Assistant.Planner.Answers;
using Assistant.Planner.Feedback;

namespace Assistant.Bot.Tests.Feedback;

public sealed class FeedbackTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private readonly RecordingArchive _archive = new();
    private readonly MemoryFeedbackLog _log;

    public FeedbackTests() => _log = new MemoryFeedbackLog(_archive);

    [Fact]
    public async Task Every_answer_is_kept_before_it_is_sent()
    {
        await Flow()
            .Send(new Activity { Type = ActivityTypes.Message, Text = Serbia, From = new() { Id = "29:x", AadObjectId = "directory-id" } })
            .AssertReply(reply => Assert.Contains("Serbia", reply.Text, StringComparison.Ordinal))
            .StartTestAsync();

        var kept = Assert.Single(_archive.Kept);
        Assert.Equal((Channels.Test, "conversation", "directory-id"), (kept.Asker.Channel, kept.Asker.Conversation, kept.Asker.User));
        Assert.Equal(Serbia, kept.Answer.Question);
        Assert.Null(kept.Context.Last);
    }

    [Fact]
    public async Task A_page_says_what_is_wrong_with_an_answer()
    {
        await Flow().Send(Serbia).StartTestAsync();
        await Flow().Send(Event(FeedbackReader.OwnEvent, new { answerId = AnswerId, helpful = false, reason = "wrong-source", text = "p3 says otherwise", rule = CitedRule }))
            .StartTestAsync();

        var said = Assert.Single(_log.Recorded);
        Assert.Equal((AnswerId, false, FeedbackReason.WrongSource), (said.AnswerId, said.IsHelpful, said.Reason));
        Assert.Equal(("p3 says otherwise", CitedRule, "user"), (said.Text, said.Rule, said.From.User));
        Assert.Equal(_archive.Kept[0].Answer.RuleBase, said.RuleBase);
    }

    [Fact]
    public async Task A_rule_the_answer_does_not_cite_is_left_out()
    {
        await Flow().Send(Serbia).StartTestAsync();
        await Flow().Send(Event(FeedbackReader.OwnEvent, new { answerId = AnswerId, helpful = false, rule = "Ana Petrovic, born in 1990, says so" })).StartTestAsync();

        Assert.Null(Assert.Single(_log.Recorded).Rule);
    }

    [Fact]
    public Task Who_finds_no_room_for_a_word_is_told() => new TestFlow(new TestAdapter(), Some.Bot(archive: _archive, feedback: new FullFeedbackLog()))
        .Send(Event(FeedbackReader.OwnEvent, new { answerId = "01J", helpful = false }))
        .AssertReply("I cannot keep what you said of my answer at the moment. Please say it again later.")
        .StartTestAsync();

    [Fact]
    public Task What_is_too_long_to_name_an_answer_is_not_even_looked_for() => new TestFlow(new TestAdapter(), Some.Bot(archive: _archive, feedback: new FullFeedbackLog()))
        .Send(Event(FeedbackReader.OwnEvent, new { answerId = new string('A', 100_000), helpful = false }))
        .AssertNoReply()
        .StartTestAsync();

    [Theory]
    [InlineData("LikeAction", true)]
    [InlineData("DislikeAction", false)]
    public async Task Thumbs_of_Web_Chat_name_the_answer_in_the_action_pressed(string action, bool helpful)
    {
        await Flow().Send(Serbia).StartTestAsync();
        var pressed = JsonElement.Parse($$"""{"type": "https://schema.org/Message", "@type": "{{action}}", "object": {"@type": "Message", "identifier": "{{AnswerId}}"} }""");
        await Flow().Send(new Activity { Type = ActivityTypes.Event, Name = FeedbackReader.WebChatEvent, Entities = [Entity.From(JsonDocument.Parse(pressed.GetRawText()))] })
            .StartTestAsync();

        Assert.Equal((AnswerId, helpful), (Assert.Single(_log.Recorded).AnswerId, _log.Recorded[0].IsHelpful));
    }

    [Theory]
    [InlineData("\"{\\\"feedbackText\\\": \\\"why no aid?\\\"}\"")]
    [InlineData("\"why no aid?\"")]
    [InlineData("{\"text\": \"why no aid?\"}")]
    public async Task Thumbs_of_Teams_name_the_message_or_nothing_and_their_words_come_in_any_wrapping(string feedback)
    {
        var adapter = new TestAdapter(Channels.Msteams);
        var bot = Some.Bot(archive: _archive, feedback: _log);
        string? message = null;
        await new TestFlow(adapter, bot).Send(Serbia).AssertReply(reply => message = reply.Id).Send("And Armenia?").StartTestAsync();
        var value = JsonElement.Parse($$"""{"actionName": "feedback", "actionValue": {"reaction": "dislike", "feedback": {{feedback}} } }""");

        foreach (var named in new[] { message, null })
        {
            await new TestFlow(adapter, bot)
                .Send(new Activity { Type = ActivityTypes.Invoke, Name = "message/submitAction", Value = value, ReplyToId = named })
                .StartTestAsync();
            Assert.Equal((200, "{}"), (adapter.InvokeResponse?.Status, adapter.InvokeResponse?.Body?.GetRawText()));
        }

        Assert.Equal(_archive.Kept.Select(kept => kept.Answer.AnswerId), _log.Recorded.Select(said => said.AnswerId));
        Assert.All(_log.Recorded, said => Assert.Equal("why no aid?", said.Text));
    }

    [Theory]
    [InlineData("{\\\"text\\\": \\\"\\\\ud800\\\"}")]
    [InlineData("{\\\"\\\\ud800\\\": 1}")]
    [InlineData("{\\\"text\\\": \\\"a\\\\u0000b\\\", \\\"answerId\\\": \\\"\\\\u0000\\\"}")]
    public async Task Words_of_Teams_that_hold_what_no_text_can_are_taken_all_the_same(string packed)
    {
        var adapter = new TestAdapter(Channels.Msteams);
        var bot = Some.Bot(archive: _archive, feedback: _log);
        await new TestFlow(adapter, bot).Send(Serbia).StartTestAsync();
        var value = JsonElement.Parse($$"""{"actionName": "feedback", "actionValue": {"reaction": "dislike", "feedback": "{{packed}}"} }""");

        await new TestFlow(adapter, bot).Send(new Activity { Type = ActivityTypes.Invoke, Name = "message/submitAction", Value = value }).StartTestAsync();

        Assert.Equal(200, adapter.InvokeResponse?.Status);
        Assert.DoesNotContain('\0', Assert.Single(_log.Recorded).Text ?? "");
    }

    [Fact]
    public async Task Nobody_rates_an_answer_that_others_were_given()
    {
        await Flow().Send(Serbia).StartTestAsync();
        var elsewhere = Event(FeedbackReader.OwnEvent, new { answerId = AnswerId, helpful = false });
        elsewhere.Conversation = new() { Id = "another" };

        await Flow().Send(elsewhere).AssertNoReply().StartTestAsync();

        Assert.Empty(_log.Recorded);
    }

    [Theory]
    [InlineData("""{"helpful": "yes"}""")]
    [InlineData("""{"answerId": "01J"}""")]
    [InlineData("""{"answerId": 1, "helpful": true}""")]
    [InlineData("[]")]
    public Task What_is_no_feedback_is_passed_over(string value) => Flow()
        .Send(new Activity { Type = ActivityTypes.Event, Name = FeedbackReader.OwnEvent, Value = JsonElement.Parse(value) })
        .AssertNoReply()
        .StartTestAsync();

    private string CitedRule => _archive.Kept[0].Answer.Citations.OfType<ClaimCitation>().First(claim => claim.Rule is not null).Rule!;

    private string AnswerId => _archive.Kept[0].Answer.AnswerId;

    private TestFlow Flow() => new(new TestAdapter(), Some.Bot(archive: _archive, feedback: _log));

    private static Activity Event<T>(string name, T value) => new() { Type = ActivityTypes.Event, Name = name, Value = ActivityJson.ToElement(value) };
}
