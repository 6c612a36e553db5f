using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Turns;

public sealed class ShowTypingMiddlewareTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_slow_answer_is_announced_after_half_a_second_and_every_two()
    {
        var adapter = Adapter();
        var release = new TaskCompletionSource();
        var turn = adapter.SendTextToBotAsync("hi", async (context, token) =>
        {
            await release.Task;
            await context.SendActivityAsync("done", cancellationToken: token);
        });

        await AdvanceAsync(adapter, 499, 0);
        await AdvanceAsync(adapter, 1, 1);
        await AdvanceAsync(adapter, 2000, 2);
        await AdvanceAsync(adapter, 2000, 3);
        release.SetResult();
        await turn;

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Typing, ActivityTypes.Typing, ActivityTypes.Message], adapter.ActiveQueue.Select(activity => activity.Type));
    }

    [Fact]
    public async Task A_quick_answer_is_not_announced()
    {
        var adapter = Adapter();

        await adapter.SendTextToBotAsync("hi", (context, token) => context.SendActivityAsync("done", cancellationToken: token));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("done", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task A_turn_that_failed_still_tells_the_user()
    {
        var adapter = Adapter();
        adapter.OnTurnError = (context, _) => context.SendActivityAsync("sorry");

        await adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal("sorry", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task Nothing_is_announced_once_something_was_said()
    {
        var adapter = Adapter();
        var release = new TaskCompletionSource();
        var said = new TaskCompletionSource();
        var turn = adapter.SendTextToBotAsync("hi", async (context, token) =>
        {
            await context.SendActivityAsync("first part", cancellationToken: token);
            said.SetResult();
            await release.Task;
        });

        await said.Task;
        _time.Advance(TimeSpan.FromMinutes(1));
        release.SetResult();
        await turn;

        Assert.Equal("first part", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Theory]
    [InlineData(ActivityTypes.Event, null)]
    [InlineData(ActivityTypes.Invoke, null)]
    [InlineData(ActivityTypes.Message, DeliveryModes.ExpectReplies)]
    public async Task What_is_answered_in_one_piece_is_not_announced(string type, string? mode)
    {
        var adapter = Adapter();
        var release = new TaskCompletionSource();
        var turn = adapter.ProcessActivityAsync(new Activity { Type = type, DeliveryMode = mode }, (_, _) => release.Task);

        _time.Advance(TimeSpan.FromMinutes(1));
        release.SetResult();
        await turn;

        Assert.Empty(adapter.ActiveQueue);
    }

    private TestAdapter Adapter()
    {
        var adapter = new TestAdapter();
        adapter.Use(new ShowTypingMiddleware(_time));
        return adapter;
    }

    private async Task AdvanceAsync(TestAdapter adapter, int milliseconds, int expected)
    {
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (adapter.ActiveQueue.Count < expected)
        {
            await Task.Delay(5, limit.Token);
        }

        Assert.Equal(expected, adapter.ActiveQueue.Count);
    }
}
