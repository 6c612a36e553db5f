namespace Assistant.BotFramework.Turns;

/// <summary>What stands at the end of the middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
