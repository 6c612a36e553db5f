using System.Globalization;
using System.Security.Cryptography;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Hosting;

/// <summary>Tells the user that a turn failed, and the log which; neither learns what was said.</summary>
internal sealed partial class TurnErrorReply(IOptions<BotFrameworkOptions> options, ILogger<TurnErrorReply> logger)
{
    public async Task SendAsync(ITurnContext turnContext, Exception exception)
    {
        var reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        // An exception's message may quote the user; its type and place do not.
        TurnFailed(reference, turnContext.Activity.Type, exception.GetType().FullName, exception.StackTrace);
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            turnContext.TurnState.Set(new InvokeResponse { Status = StatusCodes.Status500InternalServerError });
        }

        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        var text = exception is OperationCanceledException ? options.Value.TurnTooLongText : options.Value.TurnFailedText;
        // Not the turn's own token: it may be what ended the turn.
        text = string.Format(CultureInfo.InvariantCulture, text, reference);
        await turnContext.SendActivityAsync(text, cancellationToken: CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Turn failed (reference {Reference}, activity {ActivityType}): {ExceptionType}{Place}")]
    private partial void TurnFailed(string reference, string? activityType, string? exceptionType, string? place);
}
