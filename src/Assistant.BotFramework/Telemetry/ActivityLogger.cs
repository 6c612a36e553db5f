using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Telemetry;

/// <summary>Writes to the log that something was said, and never what, by whom or where: kind, side and size are what an operator needs.</summary>
/// <param name="logger">Where to.</param>
public sealed partial class ActivityLogger(ILogger<ActivityLogger> logger) : ITranscriptLogger
{
    private const int LongestKind = 24;

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (logger.IsEnabled(LogLevel.Debug))
        {
            var message = activity as IMessageActivity;
            var side = activity.From?.Role == RoleTypes.Bot ? "said" : "heard";
            var kind = Kind(activity.Type);
            Noted(side, kind, message?.Text?.Length ?? 0, message?.Attachments?.Count ?? 0);
        }

        return Task.CompletedTask;
    }

    /// <summary>Kinds come from outside too: what is no word is not written.</summary>
    private static string Kind(string? type) => type is { Length: > 0 and <= LongestKind } && type.All(char.IsAsciiLetter) ? type : "other";

    [LoggerMessage(Level = LogLevel.Debug, Message = "Activity {Side}: {Kind}, {Characters} characters, {Attachments} attachments")]
    private partial void Noted(string side, string kind, int characters, int attachments);
}
