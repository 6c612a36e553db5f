using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class ScopedBotTests
{
    [Fact]
    public async Task Every_turn_has_a_bot_of_its_own_that_is_disposed_when_the_turn_ends()
    {
        var lives = new List<string>();
        await using var services = new ServiceCollection().AddSingleton(lives).AddBot<MortalBot>().BuildServiceProvider();

        await new TestFlow(new TestAdapter(), services.GetRequiredService<IBot>()).Send("one").Send("two").StartTestAsync();

        Assert.Equal(["born", "one", "gone", "born", "two", "gone"], lives);
    }

    private sealed class MortalBot : ActivityHandler, IDisposable
    {
        private readonly List<string> _lives;

        public MortalBot(List<string> lives)
        {
            _lives = lives;
            _lives.Add("born");
        }

        public void Dispose() => _lives.Add("gone");

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            _lives.Add(turnContext.Activity.Text!);
            return Task.CompletedTask;
        }
    }
}
