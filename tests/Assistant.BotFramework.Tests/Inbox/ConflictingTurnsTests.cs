using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Tests.DirectLine;
using Assistant.BotFramework.Tests.Support;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Tests.Inbox;

/// <summary>Turns whose state somebody else changes before they end.</summary>
public sealed class ConflictingTurnsTests
{
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Counted> _count;

    /// <summary>The conversation's state as the bot saw it, once for each time it ran.</summary>
    private readonly List<int> _ran = [];

    public ConflictingTurnsTests()
    {
        _state = new ConversationState(_storage);
        _count = _state.CreateProperty<Counted>("count");
    }

    [Fact]
    public async Task A_turn_whose_state_was_changed_meanwhile_is_run_again_on_what_it_became_and_answers_once()
    {
        await using var bot = await StartAsync(changes: 1);
        var session = await Session.StartAsync(bot.Client);

        await session.SayAsync("count");
        var said = await session.WaitForAsync(2);

        Assert.Equal([0, 100], _ran);
        Assert.Equal(["count", "101"], said.Select(activity => activity.Text));
        await session.SayAsync("again");
        Assert.Equal("102", (await session.WaitForAsync(4))[3].Text);
    }

    [Fact]
    public async Task Where_its_state_is_changed_again_and_again_a_turn_is_run_four_times_its_answer_stands_and_so_does_what_others_remembered()
    {
        await using var bot = await StartAsync(changes: int.MaxValue);
        var session = await Session.StartAsync(bot.Client);

        await session.SayAsync("count");
        var said = await session.WaitForAsync(2);

        Assert.Equal([0, 100, 200, 300], _ran);
        Assert.Equal(["count", "301"], said.Select(activity => activity.Text));
        Assert.Equal(400, Assert.Single(await _storage.ReadAsync([Key(session)])).Value.Data.GetProperty("count").GetProperty("value").GetInt32());
    }

    /// <param name="changes">How often another process changes the state behind a turn.</param>
    private Task<RunningBot> StartAsync(int changes) => RunningBot.StartAsync(
        new LambdaBot(async (turn, token) =>
        {
            if (turn.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            var counted = (await _count.GetAsync(turn, () => new Counted(), token))!;
            _ran.Add(counted.Value++);
            if (changes-- > 0)
            {
                await ChangeAsync(turn);
            }

            await turn.SendActivityAsync($"{counted.Value}", cancellationToken: token);
            await _state.SaveChangesAsync(turn, cancellationToken: token);
        }),
        replace: services => services.AddSingleton<IStorage>(_storage));

    /// <summary>Another process counts on by a hundred.</summary>
    private async Task ChangeAsync(ITurnContext turn)
    {
        using var another = new TurnContext(turn.Adapter, turn.Activity);
        var state = new ConversationState(_storage);
        await state.CreateProperty<Counted>("count").SetAsync(another, new Counted { Value = 100 * _ran.Count });
        await state.SaveChangesAsync(another, force: true);
    }

    private static string Key(Session session) => StorageKey.ForConversation(
        new Activity { ChannelId = Channels.Directline, Conversation = new ConversationAccount { Id = session.ConversationId } });

    private sealed class Counted
    {
        public int Value { get; set; }
    }
}
