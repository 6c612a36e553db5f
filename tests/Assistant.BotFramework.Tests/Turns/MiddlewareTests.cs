using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Tests.Turns;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task The_first_added_wraps_all_others()
    {
        var order = new List<string>();
        var adapter = new TestAdapter();
        adapter.Use(new Note("outer", order)).Use(new Note("inner", order));

        await adapter.SendTextToBotAsync("hi", (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        var order = new List<string>();
        var adapter = new TestAdapter();
        adapter.Use(new Note("only", order, goesOn: false));

        await adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException("never reached"));

        Assert.Equal(["only in", "only out"], order);
    }

    [Fact]
    public async Task A_failure_anywhere_reaches_the_turn_error_handler()
    {
        Exception? seen = null;
        var adapter = new TestAdapter { OnTurnError = (_, exception) => { seen = exception; return Task.CompletedTask; } };

        await adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException("boom"));

        Assert.IsType<InvalidOperationException>(seen);
    }

    private sealed class Note(string name, List<string> order, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            order.Add($"{name} in");
            if (goesOn)
            {
                await next(cancellationToken);
            }

            order.Add($"{name} out");
        }
    }
}
