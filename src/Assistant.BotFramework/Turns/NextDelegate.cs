namespace Assistant.BotFramework.Turns;

/// <summary>Goes on with the rest of the pipeline; not calling it ends the turn there.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
