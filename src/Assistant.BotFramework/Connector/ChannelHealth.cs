using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Connector;

/// <summary>Whether the bot gets the tokens without which it cannot answer in a channel, in words for a supervisor.</summary>
/// <param name="logger">Is told when that begins to fail, and when it works again.</param>
public sealed partial class ChannelHealth(ILogger<ChannelHealth> logger)
{
    private const int LongestCode = 60;

    private string? _problem;

    /// <summary>What is wrong; null when nothing is, or no token was needed yet.</summary>
    public string? Problem => Volatile.Read(ref _problem);

    /// <param name="status">The authority's HTTP status; null when it was not reached.</param>
    /// <param name="code">The authority's word for it, such as invalid_client; null for none.</param>
    internal void Failed(int? status, string? code)
    {
        var said = status is null ? "was not reached" : FormattableString.Invariant($"refused (status {status}{(IsPlain(code) ? $", {code}" : "")})");
        var problem = $"the bot gets no token, so it cannot answer in Teams or another channel: its authority {said}; "
            + "check MicrosoftAppId, MicrosoftAppTenantId and the secret or certificate, which may have expired";
        if (Interlocked.Exchange(ref _problem, problem) is null)
        {
            NoToken(problem);
        }
    }

    internal void Worked()
    {
        if (Interlocked.Exchange(ref _problem, null) is not null)
        {
            TokenAgain();
        }
    }

    /// <summary>A code goes into the log; a description, which may name people, does not.</summary>
    private static bool IsPlain(string? code) => code is { Length: > 0 and <= LongestCode } && code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-' or '.');

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem}")]
    private partial void NoToken(string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot gets its token again")]
    private partial void TokenAgain();
}
