using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Testing;

namespace Assistant.Bot.Tests;

/// <summary>People who change in Teams what they asked, to be read aloud.</summary>
public sealed class SecondThoughtsInTeamsTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";
    private const string Armenia = "How might Armenia respond to US secondary sanctions on its energy sector?";

    private readonly RecordingArchive _archive = new();
    private readonly TestAdapter _teams = new(Channels.Msteams);
    private AssistantBot? _bot;

    [Fact]
    public async Task An_edited_question_is_answered_anew_where_its_first_answer_stood()
    {
        await Talk().Send(Message("q1", Serbia)).AssertReplyContains("Serbia would").StartTestAsync();

        await Talk().Send(Edit("q1", Armenia)).AssertNoReply()
            .AssertUpdate(answer =>
            {
                TeamsContract.Holds(answer);
                Assert.Contains("Armenia would", answer.Text, StringComparison.Ordinal);
                Assert.Equal("1", answer.Id);
            })
            .Test("What if the sanctions were comprehensive?", answer => Assert.Contains("Armenia would", answer.Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    [Fact]
    public Task An_edit_of_an_earlier_question_leaves_the_conversation_where_it_went_since() => Talk()
        .Send(Message("q1", Serbia)).AssertReplyContains("Serbia would")
        .Send(Message("q2", "How might Vietnam respond to US tariffs?")).AssertReply(_ => { })
        .Send(Edit("q1", Armenia)).AssertNoReply()
        .AssertUpdate(answer => Assert.Contains("Armenia would", answer.Text, StringComparison.Ordinal))
        .Test("What if the sanctions were comprehensive?", answer => Assert.Matches("Viet ?[Nn]am would", answer.Text))
        .StartTestAsync();

    [Fact]
    public async Task An_edited_follow_up_is_read_in_the_light_of_what_came_before_it()
    {
        await Talk().Send(Message("q1", Serbia)).AssertReply(_ => { })
            .Send(Message("q2", "And Armenia?")).AssertReplyContains("Armenia would")
            .Send(Edit("q2", "What if the sanctions were comprehensive?")).AssertNoReply()
            .AssertUpdate(answer => Assert.Contains("Serbia would", answer.Text, StringComparison.Ordinal))
            .StartTestAsync();

        Assert.Equal([Serbia, "And Armenia?", "What if the sanctions were comprehensive?"], _archive.Kept.Select(kept => kept.Answer.Question));
    }

    [Fact]
    public Task A_message_that_was_no_question_before_its_edit_is_answered_like_a_new_one() => Talk()
        .Send(Edit("unheard", Serbia)).AssertReplyContains("Serbia would")
        .StartTestAsync();

    [Fact]
    public async Task A_withdrawn_question_is_forgotten_and_its_answer_taken_back()
    {
        await Talk().Send(Message("q1", Serbia)).Send(Message("q2", "And Armenia?"))
            .Send(Deletion("q2"))
            .StartTestAsync();

        Assert.Contains("Serbia would", _teams.GetNextReply()!.Text, StringComparison.Ordinal);
        Assert.Null(_teams.GetNextReply());
        Assert.Single(_teams.DeletedActivities);
        await Talk().Test("What if the sanctions were comprehensive?", answer => Assert.Contains("Serbia would", answer.Text, StringComparison.Ordinal)).StartTestAsync();
    }

    [Fact]
    public async Task What_others_may_have_read_in_a_channel_stays()
    {
        var channel = new ConversationAccount { Id = "19:c@thread.tacv2;messageid=1", ConversationType = ConversationTypes.Channel, IsGroup = true };
        await Talk().Send(In(channel, Message("q1", Serbia))).Send(In(channel, Deletion("q1"))).StartTestAsync();

        Assert.Empty(_teams.DeletedActivities);
    }

    [Fact]
    public async Task What_nobody_was_answered_can_be_withdrawn_too()
    {
        await Talk().Send(Deletion("unheard")).AssertNoReply().StartTestAsync();

        Assert.Empty(_teams.DeletedActivities);
    }

    private TestFlow Talk() => new(_teams, _bot ??= Some.Bot(archive: _archive));

    private static Activity Message(string id, string text) => new() { Type = ActivityTypes.Message, Id = id, Text = text };

    private static Activity Edit(string id, string text) => new() { Type = ActivityTypes.MessageUpdate, Id = id, Text = text, ChannelData = Happened("editMessage") };

    private static Activity Deletion(string id) => new() { Type = ActivityTypes.MessageDelete, Id = id, ChannelData = Happened("softDeleteMessage") };

    private static System.Text.Json.JsonElement Happened(string what) => ActivityJson.ToElement(new { eventType = what });

    private static Activity In(ConversationAccount conversation, Activity activity)
    {
        activity.Conversation = conversation;
        return activity;
    }
}
