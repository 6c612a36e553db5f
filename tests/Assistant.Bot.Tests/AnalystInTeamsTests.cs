using System.Text.Json;
using Assistant.Bot.Delivery;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Testing;
using Assistant.Planner.Feedback;

namespace Assistant.Bot.Tests;

/// <summary>An analyst's first ten minutes in Teams, to be read aloud.</summary>
public sealed class AnalystInTeamsTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private readonly RecordingArchive _archive = new();
    private readonly MemoryFeedbackLog _log;
    private readonly TestAdapter _teams = new(Channels.Msteams);

    public AnalystInTeamsTests() => _log = new MemoryFeedbackLog(_archive);

    [Fact]
    public Task An_analyst_asks_looks_behind_the_answer_doubts_it_and_goes_on() => Talk()
        .SendConversationUpdate().AssertReply(greeting =>
        {
            Assert.StartsWith("I say how a smaller state might respond to sanctions", greeting.Text, StringComparison.Ordinal);
            Assert.Equal(3, greeting.SuggestedActions!.Actions!.Count);
        })
        .SendConversationUpdate().AssertNoReply()
        .Test(Serbia, answer =>
        {
            TeamsContract.Holds(answer);
            Assert.StartsWith("**Under secondary sanctions by the United States on energy, over its ties to Russia, Serbia would most plausibly", answer.Text, StringComparison.Ordinal);
        })
        .SendInvoke("adaptiveCard/action", () => Pressed("why"))
        .AssertInvokeResponse(Shows("Why", "For:", "hedge quietly between the sides"))
        .SendInvoke("adaptiveCard/action", () => Pressed("change"))
        .AssertInvokeResponse(Shows("What would change this", "Serbia would most plausibly"))
        .SendInvoke("adaptiveCard/action", () => Pressed("compare"))
        .AssertInvokeResponse(Shows("Compare the first three", "Brings:"))
        .SendInvoke("adaptiveCard/action", () => Pressed("sources"))
        .AssertInvokeResponse(Shows("Sources (1 to 10 of", "context.secondary-risk-quiet"))
        .SendInvoke("adaptiveCard/action", () => Pressed("data"))
        .AssertInvokeResponse(Shows("Data (1 to 12 of", "coded ties"))
        .AssertNoReply()
        .SendInvoke("message/fetchTask", () => new { data = new { actionName = "feedback", actionValue = new { reaction = "dislike" } } })
        .AssertInvokeResponse(form =>
        {
            Assert.Contains("What is wrong with it?", form!.Body!.Value.GetRawText(), StringComparison.Ordinal);
            Assert.Contains("context.secondary-risk-quiet", form.Body.Value.GetRawText(), StringComparison.Ordinal);
            Assert.InRange(form.Body.Value.GetRawText().Length, 1, 24 * 1024);
        })
        .SendInvoke("message/submitAction", () => new { actionName = "feedback", actionValue = new { reaction = "dislike", feedback = "{\"reason\": \"missing-factor\", \"text\": \"What of Turkey?\", \"rule\": \"context.secondary-risk-quiet\"}" } })
        .AssertInvokeResponse(taken =>
        {
            Assert.Equal("{}", taken!.Body!.Value.GetRawText());
            Assert.Equal((FeedbackReason.MissingFactor, "What of Turkey?"), (Assert.Single(_log.Recorded).Reason, _log.Recorded[0].Text));
            Assert.Equal("context.secondary-risk-quiet", _log.Recorded[0].Rule);
        })
        .Test("And Armenia?", answer => Assert.Contains("Armenia would", answer.Text, StringComparison.Ordinal))
        .Test("What does the document say about technology access?", TeamsContract.Holds)
        .Test("Can my company legally ship machine tools to a sanctioned buyer?", declined =>
        {
            TeamsContract.Holds(declined);
            Assert.DoesNotContain("*", declined.Text, StringComparison.Ordinal);
            Assert.NotEmpty(declined.SuggestedActions!.Actions!);
        })
        .AssertNoReply()
        .StartTestAsync();

    [Fact]
    public Task In_a_channel_the_bot_hears_its_name_and_suggests_nothing_that_channels_refuse() => Talk()
        .Send(new Activity
        {
            Type = ActivityTypes.InstallationUpdate, Action = "add", Conversation = Channel(),
        })
        .AssertReply(greeting => Assert.Null(greeting.SuggestedActions))
        .Send(Mentioning($"<at>Bot</at>&nbsp;{Serbia}", Channel()))
        .AssertReply(answer =>
        {
            TeamsContract.Holds(answer);
            Assert.Equal("19:c@thread.tacv2;messageid=1", answer.Conversation!.Id);
            Assert.Null(answer.SuggestedActions);
        })
        .StartTestAsync();

    [Theory]
    [InlineData("<at>Bot</at> {0}")]
    [InlineData("{0} <at>Bot</at>")]
    [InlineData("<at>BOT</at>&nbsp;{0}\n")]
    public Task In_a_group_the_bots_name_is_no_part_of_the_question_and_buttons_work_for_everybody(string form) => Talk()
        .Send(Mentioning(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Serbia), Group()))
        .AssertReply(answer =>
        {
            TeamsContract.Holds(answer);
            Assert.Null(answer.SuggestedActions);
            Assert.Equal(Serbia, Assert.Single(_archive.Kept).Answer.Question);
        })
        .Send(() => new Activity
        {
            Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = ActivityJson.ToElement(Pressed("why")), Conversation = Group(), From = new() { Id = "29:colleague" },
        })
        .AssertInvokeResponse(Shows("Why", "For:"))
        .StartTestAsync();

    [Fact]
    public Task Each_thread_of_a_channel_is_a_conversation_of_its_own_and_is_answered_in_it() => Talk()
        .Send(Mentioning($"<at>Bot</at> {Serbia}", Channel()))
        .AssertReply(answer => Assert.Contains("Serbia would", answer.Text, StringComparison.Ordinal))
        .Send(Mentioning("<at>Bot</at> What if the sanctions were comprehensive?", Channel(thread: "2")))
        .AssertReply(answer =>
        {
            Assert.DoesNotContain("Serbia", answer.Text, StringComparison.Ordinal);
            Assert.Equal("19:c@thread.tacv2;messageid=2", answer.Conversation!.Id);
        })
        .Send(Mentioning("<at>Bot</at> What if the sanctions were comprehensive?", Channel(), "q3"))
        .AssertReply(answer =>
        {
            Assert.Contains("Serbia would", answer.Text, StringComparison.Ordinal);
            Assert.Equal(("19:c@thread.tacv2;messageid=1", "q3"), (answer.Conversation!.Id, answer.ReplyToId));
        })
        .StartTestAsync();

    [Fact]
    public Task A_button_of_an_answer_that_is_gone_says_so_kindly() => Talk()
        .SendInvoke("adaptiveCard/action", new { action = new { type = "Action.Execute", verb = "why", data = new { answer = "01JGONE", view = "why" } } })
        .AssertInvokeResponse(answer =>
        {
            Assert.Equal(ContentTypes.ActivityMessage, answer!.Body!.Value.GetProperty("type").GetString());
            Assert.Equal(CardDesk.Gone, answer.Body.Value.GetProperty("value").GetString());
        })
        .StartTestAsync();

    [Fact]
    public async Task A_button_does_not_show_what_others_were_answered()
    {
        await Talk().Send(Serbia).StartTestAsync();
        var elsewhere = new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = ActivityJson.ToElement(Pressed("why")), Conversation = new() { Id = "another" } };

        await Talk().Send(elsewhere)
            .AssertInvokeResponse(answer => Assert.Equal(CardDesk.Gone, answer!.Body!.Value.GetProperty("value").GetString()))
            .StartTestAsync();
    }

    [Fact]
    public Task A_client_without_card_actions_gets_another_card() => Talk()
        .Send(Serbia).AssertReply(_ => { })
        .Send(() => new Activity { Type = ActivityTypes.Message, Value = ActivityJson.ToElement(new { answer = _archive.Kept[0].Answer.AnswerId, view = "sources", page = 0 }) })
        .AssertReply(card => Assert.Contains("Sources (1 to 10", card.Attachments!.Single().Content!.Value.GetRawText(), StringComparison.Ordinal))
        .StartTestAsync();

    [Fact]
    public async Task A_person_is_greeted_once_however_many_chats_they_open()
    {
        var storage = new Assistant.BotFramework.State.MemoryStorage();
        foreach (var (chat, replies) in new[] { ("a:1", 1), ("a:2", 0) })
        {
            await new TestFlow(_teams, Some.Bot(storage)).Send(new Activity
            {
                Type = ActivityTypes.ConversationUpdate, Conversation = new() { Id = chat, ConversationType = ConversationTypes.Personal }, MembersAdded = [new() { Id = "user" }],
            }).StartTestAsync();

            Assert.Equal(replies, _teams.ActiveQueue.Count);
            _ = _teams.GetNextReply();
        }
    }

    private TestFlow Talk() => new(_teams, Some.Bot(archive: _archive, feedback: _log));

    private object Pressed(string view) => new { action = new { type = "Action.Execute", verb = view, data = new { answer = _archive.Kept[0].Answer.AnswerId, view, page = 0 } }, trigger = "manual" };

    private static Activity Mentioning(string text, ConversationAccount conversation, string? id = null) => new()
    {
        Type = ActivityTypes.Message, Id = id, Text = text, Conversation = conversation,
        Entities = [Entity.From(new Mention { Mentioned = new() { Id = "bot", Name = "Bot" }, Text = "<at>Bot</at>" })],
    };

    private static ConversationAccount Group() => new() { Id = "19:g@thread.v2", ConversationType = ConversationTypes.GroupChat, IsGroup = true };

    private static ConversationAccount Channel(string thread = "1") => new() { Id = $"19:c@thread.tacv2;messageid={thread}", ConversationType = ConversationTypes.Channel, IsGroup = true };

    private static Action<InvokeResponse?> Shows(params string[] expected) => answer =>
    {
        Assert.Equal(200, answer?.Status);
        Assert.Equal(ContentTypes.AdaptiveCard, answer!.Body!.Value.GetProperty("type").GetString());
        var card = answer.Body.Value.GetProperty("value");
        TeamsContract.Card(card);
        Assert.All(expected, words => Assert.Contains(words, card.GetRawText(), StringComparison.Ordinal));
    };
}
