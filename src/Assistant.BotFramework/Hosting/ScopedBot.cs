using Assistant.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Hosting;

/// <summary>Makes the bot anew for every turn, in a scope that lives as long as the turn and not as long as a request.</summary>
internal sealed class ScopedBot<TBot>(IServiceScopeFactory scopes) : IBot
    where TBot : class, IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TBot>().OnTurnAsync(turnContext, cancellationToken);
    }
}
