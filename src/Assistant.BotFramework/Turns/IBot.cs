namespace Assistant.BotFramework.Turns;

/// <summary>A bot: it is given one activity at a time.</summary>
public interface IBot
{
    /// <summary>Handles one turn.</summary>
    /// <param name="turnContext">The activity and the way to answer it; of no use after the turn.</param>
    /// <param name="cancellationToken">Ends when the turn's time is up.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
