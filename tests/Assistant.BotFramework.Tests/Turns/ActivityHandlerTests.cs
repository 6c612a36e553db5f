using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;

namespace Assistant.BotFramework.Tests.Turns;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "update")]
    [InlineData(ActivityTypes.MessageDelete, "delete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.InstallationUpdate, "installation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("somethingNew", "unknown")]
    public async Task Each_type_has_its_method(string type, string expected) =>
        Assert.Equal([expected], await CallsForAsync(new Activity { Type = type }));

    [Fact]
    public async Task Members_are_announced_when_anybody_but_the_bot_came_or_left()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new() { Id = "bot" }, new() { Id = "user" }],
            MembersRemoved = [new() { Id = "other" }],
        };

        Assert.Equal(["added bot,user", "removed other"], await CallsForAsync(activity));
    }

    [Fact]
    public async Task The_bot_alone_is_not_announced() =>
        Assert.Empty(await CallsForAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new() { Id = "bot" }] }));

    [Fact]
    public async Task Reactions_given_and_taken_back_are_told_apart()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.MessageReaction, ReactionsAdded = [new() { Type = "like" }], ReactionsRemoved = [new() { Type = "sad" }],
        };

        Assert.Equal(["reaction like", "reaction gone sad"], await CallsForAsync(activity));
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_handed_to_the_adapter()
    {
        var adapter = new TestAdapter();

        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Invoke, Name = "known" }, new RecordingBot().OnTurnAsync);

        Assert.Equal(200, adapter.InvokeResponse?.Status);
    }

    [Fact]
    public async Task An_unknown_invoke_has_no_answer()
    {
        var adapter = new TestAdapter();

        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Invoke, Name = "unknown" }, new RecordingBot().OnTurnAsync);

        Assert.Null(adapter.InvokeResponse);
    }

    private static async Task<List<string>> CallsForAsync(Activity activity)
    {
        var bot = new RecordingBot();
        await new TestAdapter().ProcessActivityAsync(activity, bot.OnTurnAsync);
        return bot.Calls;
    }
}
