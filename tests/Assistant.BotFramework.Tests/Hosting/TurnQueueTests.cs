using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class TurnQueueTests
{
    private readonly BotFrameworkOptions _options = new() { MaxPendingTurnsPerConversation = 200 };

    [Fact]
    public async Task Turns_of_one_conversation_run_in_order_and_never_two_at_once()
    {
        using var queue = Queue();
        var order = new List<int>();
        var running = 0;
        var ended = Enumerable.Range(0, 100).Select(number => queue.TryEnqueue("c", async _ =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            await Task.Yield();
            order.Add(number);
            Interlocked.Decrement(ref running);
        })!).ToArray();

        await Task.WhenAll(ended);

        Assert.Equal(Enumerable.Range(0, 100), order);
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        using var queue = Queue();
        var release = new TaskCompletionSource();
        var slow = queue.TryEnqueue("slow", _ => release.Task)!;

        await queue.TryEnqueue("quick", _ => Task.CompletedTask)!;

        Assert.False(slow.IsCompleted);
        release.SetResult();
        await slow;
    }

    [Fact]
    public async Task A_full_conversation_takes_nothing_more_until_a_turn_has_ended()
    {
        _options.MaxPendingTurnsPerConversation = 1;
        using var queue = Queue();
        var release = new TaskCompletionSource();
        var first = queue.TryEnqueue("c", _ => release.Task)!;
        Assert.Null(queue.TryEnqueue("c", _ => Task.CompletedTask));

        release.SetResult();
        await first;

        Assert.NotNull(queue.TryEnqueue("c", _ => Task.CompletedTask));
    }

    [Fact]
    public async Task A_turn_is_cancelled_when_its_time_is_up_and_left_behind_when_it_does_not_care()
    {
        var clock = new FakeTimeProvider();
        using var queue = new TurnQueue(Options.Create(_options), clock, NullLogger<TurnQueue>.Instance);
        var started = new TaskCompletionSource<CancellationToken>();
        var stuck = queue.TryEnqueue("c", token =>
        {
            started.SetResult(token);
            return new TaskCompletionSource().Task;
        })!;
        var next = queue.TryEnqueue("c", _ => Task.CompletedTask)!;
        var token = await started.Task;
        while (!next.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.True(token.IsCancellationRequested);
        await stuck;
    }

    [Fact]
    public async Task A_failing_turn_does_not_stop_the_next()
    {
        using var queue = Queue();
        await queue.TryEnqueue("c", _ => throw new InvalidOperationException())!;

        await queue.TryEnqueue("c", _ => Task.CompletedTask)!;

        Assert.NotNull(queue.TryEnqueue("c", _ => Task.CompletedTask));
    }

    [Fact]
    public async Task Stopping_waits_for_accepted_turns_and_takes_no_new_ones()
    {
        using var queue = Queue();
        var release = new TaskCompletionSource();
        var accepted = queue.TryEnqueue("c", _ => release.Task)!;
        var stop = queue.StopAsync(CancellationToken.None);
        Assert.Null(queue.TryEnqueue("d", _ => Task.CompletedTask));
        Assert.False(stop.IsCompleted);

        release.SetResult();

        await stop;
        await accepted;
    }

    [Fact]
    public async Task Stopping_in_a_hurry_cancels_what_still_runs()
    {
        using var queue = Queue();
        var cancelled = new TaskCompletionSource();
        var accepted = queue.TryEnqueue("c", token =>
        {
            token.Register(cancelled.SetResult);
            return cancelled.Task;
        })!;

        await queue.StopAsync(new CancellationToken(canceled: true));

        await accepted;
        Assert.True(cancelled.Task.IsCompletedSuccessfully);
    }

    private TurnQueue Queue() => new(Options.Create(_options), TimeProvider.System, NullLogger<TurnQueue>.Instance);
}
