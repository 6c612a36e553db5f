using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>Saves states once the turn is done; a turn that failed leaves them as they were.</summary>
public sealed class AutoSaveStateMiddleware(params IReadOnlyList<BotState> states) : IMiddleware
{
    private readonly BotStateSet _states = new(states);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await _states.SaveAllChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
