using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class TurnErrorReplyTests
{
    [Fact]
    public async Task Whoever_cannot_be_told_that_a_turn_failed_is_not_waited_for_for_ever()
    {
        var clock = new FakeTimeProvider();
        var reply = new TurnErrorReply(Options.Create(new BotFrameworkOptions()), clock, NullLogger<TurnErrorReply>.Instance);
        using var turn = new TurnContext(new SilentAdapter(), MessageFactory.Text("hi"));

        var telling = reply.SendAsync(turn, new OperationCanceledException());
        Assert.False(telling.IsCompleted);
        clock.Advance(TurnErrorReply.Patience);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => telling.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    /// <summary>Sends for as long as it is let.</summary>
    private sealed class SilentAdapter : BotAdapter
    {
        public override async Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
