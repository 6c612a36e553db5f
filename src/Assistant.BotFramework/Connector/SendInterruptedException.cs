namespace Assistant.BotFramework.Connector;

/// <summary>The wait for a channel's answer was ended while a POST was on its way: it may have been delivered.</summary>
internal sealed class SendInterruptedException(OperationCanceledException ended)
    : OperationCanceledException("The wait was ended while the message was on its way.", ended, ended.CancellationToken);
