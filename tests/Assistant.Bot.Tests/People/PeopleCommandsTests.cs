using System.Text;
using Assistant.Bot.People;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;

namespace Assistant.Bot.Tests.People;

/// <summary>Everybody can see what is kept of them and have it erased, on every channel.</summary>
public sealed class PeopleCommandsTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private readonly RecordsOf _records = new();
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task To_be_forgotten_takes_a_second_word()
    {
        await Flow()
            .Send("Forget me, please!")
            .AssertReply(reply =>
            {
                Assert.Contains("cannot be undone", reply.Text, StringComparison.Ordinal);
                Assert.Equal(PeopleCommands.ForgetNow, Assert.Single(reply.SuggestedActions!.Actions!).Title);
            })
            .StartTestAsync();
        Assert.Empty(_records.Forgotten);

        await Flow().Send("forget me now").AssertReply(reply => Assert.StartsWith("Erased: 2 answers", reply.Text, StringComparison.Ordinal)).StartTestAsync();
        Assert.Equal("user", Assert.Single(_records.Forgotten).User);
    }

    [Theory]
    [InlineData(Channels.Directline, true)]
    [InlineData(Channels.Msteams, false)]
    public async Task A_page_of_ours_is_told_of_an_erasure(string channel, bool told) => await Flow()
        .Send(new Activity { Type = ActivityTypes.Message, Text = "forget me now", ChannelId = channel })
        .AssertReply(reply => Assert.Equal(told ? """{"assistant":{"erased":true}}""" : null, reply.ChannelData?.GetRawText()))
        .StartTestAsync();

    [Fact]
    public async Task A_page_is_told_of_no_erasure_where_a_hold_forbids_it() => await Flow(new RecordsOf(held: true))
        .Send(new Activity { Type = ActivityTypes.Message, Text = "forget me now", ChannelId = Channels.Directline })
        .AssertReply(reply => Assert.Null(reply.ChannelData))
        .StartTestAsync();

    [Fact]
    public async Task Who_was_forgotten_begins_anew()
    {
        await Flow().Send(Serbia).Send("forget me now").StartTestAsync();

        await Flow()
            .Send("And if it is comprehensive?")
            .AssertReply(reply => Assert.DoesNotContain("Serbia", reply.Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    [Fact]
    public async Task What_is_remembered_where_somebody_else_is_under_a_hold_stays_and_that_is_said()
    {
        await Flow().Send(Serbia).StartTestAsync();

        await Flow(new RecordsOf(heldHere: true))
            .Send("forget me now")
            .AssertReply(reply => Assert.EndsWith("stays while a hold on deletion is in force there.", reply.Text, StringComparison.Ordinal))
            .Send("And if it is comprehensive?")
            .AssertReply(reply => Assert.Contains("Serbia", reply.Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    /// <summary>The records know people in Teams by their directory name, the bot's state by the channel's own.</summary>
    [Fact]
    public async Task Who_was_forgotten_in_Teams_is_not_even_known_to_have_been_greeted()
    {
        static Activity Of(Activity activity)
        {
            activity.ChannelId = Channels.Msteams;
            activity.From = new ChannelAccount { Id = "29:x", AadObjectId = "directory-id" };
            return activity;
        }

        var joins = Of(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = "29:x" }] });
        var key = StorageKey.ForUser(joins);
        await Flow().Send(joins).StartTestAsync();
        Assert.NotEmpty(await _storage.ReadAsync([key]));

        await Flow().Send(Of(MessageFactory.Text("forget me now"))).StartTestAsync();

        Assert.Empty(await _storage.ReadAsync([key]));
    }

    [Fact]
    public async Task A_hold_is_said() => await Flow(new RecordsOf(held: true))
        .Send("forget me now")
        .AssertReply(reply => Assert.Contains("a hold on deletion", reply.Text, StringComparison.Ordinal))
        .StartTestAsync();

    [Fact]
    public async Task What_is_kept_comes_as_a_file() => await Flow()
        .Send("export my data")
        .AssertReply(reply =>
        {
            Assert.Contains("2 answers with the questions, and one word of feedback", reply.Text, StringComparison.Ordinal);
            var file = Assert.Single(reply.Attachments!);
            Assert.Equal("{\"of\":\"user\"}", Encoding.UTF8.GetString(Convert.FromBase64String(file.ContentUrl!.Split("base64,")[1])));
        })
        .StartTestAsync();

    [Theory]
    [InlineData("forget me not")]
    [InlineData("Why would Serbia forget me?")]
    [InlineData("export my data to Serbia")]
    [InlineData("forget me now and for ever, and tell me about Serbia")]
    [InlineData("export")]
    public void A_question_is_no_command(string text) => Assert.Equal(PeopleCommand.None, PeopleCommands.Read(text));

    [Fact]
    public async Task Help_says_for_how_long_things_are_kept_and_what_one_can_do() => await Flow()
        .Send("help")
        .AssertReply(reply =>
        {
            Assert.Contains("30 days (in Teams 90 days)", reply.Text, StringComparison.Ordinal);
            Assert.Contains("forget me", reply.Text, StringComparison.Ordinal);
        })
        .StartTestAsync();

    [Fact]
    public async Task Paused_it_says_so_and_still_forgets()
    {
        const string message = "Back on Monday.";
        var bot = Some.Bot(_storage, people: _records, paused: message);

        await new TestFlow(new TestAdapter(), bot)
            .Send(Serbia).AssertReply(reply => Assert.Equal(message, reply.Text))
            .Send("forget me now").AssertReply(reply => Assert.StartsWith("Erased", reply.Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    private TestFlow Flow(RecordsOf? records = null) => new(new TestAdapter(), Some.Bot(_storage, people: records ?? _records));
}
