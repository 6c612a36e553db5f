using Assistant.Bot.Conversations;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;

namespace Assistant.Bot.Tests.Conversations;

public sealed class SentAnswerTests
{
    private const string Place = "ebefab4f3d17f66e0c3466ae35b4cd91";

    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly UserState _people = new(new MemoryStorage());

    [Theory]
    [InlineData(Place + "|bfe0.1", Place + "|bfe0")]
    [InlineData("1732891234567", null)]
    [InlineData("|odd", "=odd")]
    [InlineData(Place, Place + "|")]
    [InlineData("", "")]
    public void What_was_made_short_is_what_it_was(string activity, string? question)
    {
        var answer = new SentAnswer(activity, "01ABC", question);

        Assert.Equal(answer, SentAnswer.Of(answer.Short(Place), Place));
        Assert.Equal(answer, SentAnswer.Of(answer.Short(null), null));
    }

    [Fact]
    public void An_identifier_that_begins_with_its_conversation_leaves_that_out() =>
        Assert.Equal((string?[])["|bfe0.1", "01ABC", "|bfe0"], new SentAnswer(Place + "|bfe0.1", "01ABC", Place + "|bfe0").Short(Place));

    [Fact]
    public void Of_anything_else_nothing_is_made()
    {
        Assert.Null(SentAnswer.Of(null, Place));
        Assert.Null(SentAnswer.Of(["a", "b"], Place));
        Assert.Null(SentAnswer.Of([null, "b", "c"], Place));
    }

    [Fact]
    public async Task Answers_remembered_by_an_earlier_program_are_known_and_stay_known()
    {
        var first = Turn("q1");
        await _state.CreateProperty<List<SentAnswer>>("sent.v1").SetAsync(first, [new(Place + "|m1", "A1", Place + "|q1")]);
        await _state.SaveChangesAsync(first);
        var memory = new ConversationMemory(_state, _people);

        var second = Turn("q2");
        Assert.Equal("A1", await memory.AnswerOfAsync(second, Place + "|m1", default));
        await memory.SentAsync(second, new SentAnswer(Place + "|m2", "A2", Place + "|q2"), default);
        await _state.SaveChangesAsync(second);

        var third = Turn("q1");
        Assert.Equal("A1", await memory.AnswerOfAsync(third, Place + "|m1", default));
        Assert.Equal("A2", await memory.AnswerOfAsync(third, null, default));
        Assert.Equal((new SentAnswer(Place + "|m1", "A1", Place + "|q1"), false), await memory.EarlierAsync(third, default));
    }

    private static TurnContext Turn(string question) => new(new TestAdapter(), new Activity
    {
        Type = ActivityTypes.Message,
        Id = $"{Place}|{question}",
        ChannelId = Channels.Directline,
        Conversation = new ConversationAccount { Id = Place },
        From = new ChannelAccount { Id = "u" },
    });
}
