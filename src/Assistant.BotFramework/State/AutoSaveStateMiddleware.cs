using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>Saves states once the turn is done; a turn that failed leaves them as they were.</summary>
public sealed class AutoSaveStateMiddleware(params BotState[] states) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        foreach (var state in states)
        {
            await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }
    }
}
