using System.Globalization;
using System.Security.Cryptography;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Hosting;

/// <summary>Tells the user that a turn failed, and the log which; neither learns what was said.</summary>
internal sealed partial class TurnErrorReply(IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<TurnErrorReply> logger)
{
    /// <summary>How long telling may take. The turn's own token may be what ended the turn, so this takes its place.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task SendAsync(ITurnContext turnContext, Exception exception)
    {
        var reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        // An exception's message may quote the user; its type and place do not.
        TurnFailed(reference, turnContext.Activity.Type, exception.GetType().FullName, exception.StackTrace);
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            turnContext.TurnState.Set(new InvokeResponse { Status = StatusCodes.Status500InternalServerError });
        }

        if (turnContext.Activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate))
        {
            return;
        }

        var text = exception is OperationCanceledException ? options.Value.TurnTooLongText : options.Value.TurnFailedText;
        text = string.Format(CultureInfo.InvariantCulture, text, reference);
        using var limit = new CancellationTokenSource(Patience, clock);
        await turnContext.SendActivityAsync(text, cancellationToken: limit.Token);
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Turn failed (reference {Reference}, activity {ActivityType}): {ExceptionType}{Place}")]
    private partial void TurnFailed(string reference, string? activityType, string? exceptionType, string? place);
}
