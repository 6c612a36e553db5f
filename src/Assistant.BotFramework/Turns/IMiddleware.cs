namespace Assistant.BotFramework.Turns;

/// <summary>Something that wraps every turn.</summary>
public interface IMiddleware
{
    /// <summary>Runs around the rest of the turn, which <paramref name="next"/> starts.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
