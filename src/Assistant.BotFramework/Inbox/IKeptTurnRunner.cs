namespace Assistant.BotFramework.Inbox;

/// <summary>An adapter as the inbox sees it.</summary>
internal interface IKeptTurnRunner
{
    /// <summary>See <see cref="ArrivingTurn.Adapter"/>.</summary>
    string Name { get; }

    /// <summary>Runs a turn; what it leaves goes into <paramref name="effects"/>.</summary>
    Task RunAsync(KeptTurn turn, TurnEffects effects, CancellationToken cancellationToken);
}
