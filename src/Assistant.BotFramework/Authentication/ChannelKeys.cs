using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Authentication;

/// <summary>The channels' signing keys: read once a day, at most once a minute for an unknown one, the last good ones kept.</summary>
/// <remarks>Who holds a known key never waits for a reading: a stranger's made-up key, or a slow authority, must not hold up the channels.</remarks>
internal sealed partial class ChannelKeys(
    IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<ChannelKeys> logger)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private volatile Dictionary<string, JsonWebKey> _keys = [];
    private Task _reading = Task.CompletedTask;

    // Moments of the clock that is never set back.
    private long? _readAt;
    private long? _triedAt;

    /// <returns>The key, or null when the channels do not know it (now).</returns>
    public async Task<JsonWebKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var known = _keys.GetValueOrDefault(id);
        var reading = Reading(isKnown: known is not null);
        if (known is not null)
        {
            return known;
        }

        await reading.WaitAsync(cancellationToken);
        return _keys.GetValueOrDefault(id);
    }

    /// <summary>The reading under way: one is begun where it is due, and many who wait share it.</summary>
    private Task Reading(bool isKnown)
    {
        lock (_gate)
        {
            var isDue = !isKnown || IsPast(_readAt, MaxAge);
            if (isDue && _reading.IsCompleted && IsPast(_triedAt, MinInterval))
            {
                _triedAt = clock.GetTimestamp();
                _reading = Task.Run(RefreshAsync, CancellationToken.None); // whoever asked first may leave; the others still wait
            }

            return _reading;
        }
    }

    private bool IsPast(long? moment, TimeSpan span) => moment is not { } then || clock.GetElapsedTime(then) >= span;

    private async Task RefreshAsync()
    {
        try
        {
            var documents = new HttpDocumentRetriever(clients.CreateClient(HttpClientNames.Login))
            {
                RequireHttps = !options.Value.AllowInsecureLoopback,
            };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
                options.Value.ToBotFromChannelOpenIdMetadataUrl, documents, CancellationToken.None);
            var keys = metadata.JsonWebKeySet.Keys
                .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid))
                .DistinctBy(key => key.Kid)
                .ToDictionary(key => key.Kid, StringComparer.Ordinal);
            if (keys.Count == 0)
            {
                KeysNotRead("no key in the document");
                return;
            }

            lock (_gate)
            {
                (_keys, _readAt) = (keys, clock.GetTimestamp());
            }
        }
        catch (Exception exception)
        {
            KeysNotRead(exception.GetType().FullName);
        }
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "The channels' signing keys could not be read ({Why}); the last good ones stay in use")]
    private partial void KeysNotRead(string? why);
}
