using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Authentication;

/// <summary>The channels' signing keys: read once a day, at most once a minute for an unknown one, the last good ones kept.</summary>
internal sealed partial class ChannelKeys(
    IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<ChannelKeys> logger) : IDisposable
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private Dictionary<string, JsonWebKey> _keys = [];
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;

    /// <returns>The key, or null when the channels do not know it (now).</returns>
    public async Task<JsonWebKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            var isDue = now - _readAt >= MaxAge || !_keys.ContainsKey(id);
            if (isDue && now - _triedAt >= MinInterval)
            {
                _triedAt = now;
                await RefreshAsync(cancellationToken);
            }

            return _keys.GetValueOrDefault(id);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        try
        {
            var documents = new HttpDocumentRetriever(clients.CreateClient(HttpClientNames.Login))
            {
                RequireHttps = !options.Value.AllowInsecureLoopback,
            };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
                options.Value.ToBotFromChannelOpenIdMetadataUrl, documents, cancellationToken);
            _keys = metadata.JsonWebKeySet.Keys
                .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid))
                .DistinctBy(key => key.Kid)
                .ToDictionary(key => key.Kid, StringComparer.Ordinal);
            _readAt = clock.GetUtcNow();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            KeysNotRead(exception.GetType().FullName);
        }
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "The channels' signing keys could not be read ({ExceptionType}); the last good ones stay in use")]
    private partial void KeysNotRead(string? exceptionType);
}
