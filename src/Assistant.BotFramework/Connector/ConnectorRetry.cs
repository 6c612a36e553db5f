using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Assistant.BotFramework.Connector;

/// <summary>When a call to a channel is made again, and after how long.</summary>
internal static class ConnectorRetry
{
    public const int MaxAttempts = 3;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(20);

    /// <summary>Whether the call certainly did nothing, or does no harm when done twice.</summary>
    public static bool IsSafe(HttpMethod method, HttpStatusCode status) =>
        status == HttpStatusCode.TooManyRequests || (method != HttpMethod.Post && IsAmbiguous(status));

    /// <summary>Whether the channel may or may not have delivered what it answered for.</summary>
    public static bool IsAmbiguous(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed || (int)status >= 500;

    /// <summary>Whether the failure came before anything was sent.</summary>
    public static bool WasBeforeSending(HttpRequestException exception) => exception.HttpRequestError is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;

    /// <summary>What the channel asks for, else 1, 2, 4 … seconds; always with jitter, never above 20 s.</summary>
    public static TimeSpan Delay(int attempt, RetryConditionHeaderValue? asked, TimeProvider clock)
    {
        var wanted = asked?.Delta ?? (asked?.Date is { } date ? date - clock.GetUtcNow() : TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)));
        var jitter = TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(250));
        return TimeSpan.FromTicks(Math.Clamp(wanted.Ticks, 0, MaxDelay.Ticks)) + jitter;
    }
}
