using System.Text.Json;
using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Connector;

/// <summary>The bot's own token for channels, kept until shortly before it ends.</summary>
internal sealed class ConnectorTokens(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private string? _token;
    private DateTimeOffset _renewAt;

    /// <returns>The token; null in anonymous mode.</returns>
    /// <exception cref="ConnectorException">The authority gave none.</exception>
    public async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (options.Value.IsAnonymous)
        {
            return null;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_token is null || clock.GetUtcNow() >= _renewAt)
            {
                await RenewAsync(cancellationToken);
            }

            return _token;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Forgets a token that a channel did not take, unless a newer one is there already.</summary>
    public void Forget(string? token) => Interlocked.CompareExchange(ref _token, null, token);

    public void Dispose() => _gate.Dispose();

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = options.Value.MicrosoftAppId!,
            ["client_secret"] = options.Value.MicrosoftAppPassword!,
            ["scope"] = options.Value.ToChannelFromBotOAuthScope,
        });
        try
        {
            using var response = await clients.CreateClient(HttpClientNames.Login).PostAsync(Authority(), form, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new ConnectorException("The authority gave the bot no token.", (int)response.StatusCode);
            }

            using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            _token = body.RootElement.GetProperty("access_token").GetString();
            var lifetime = TimeSpan.FromSeconds(body.RootElement.GetProperty("expires_in").GetInt32());
            _renewAt = clock.GetUtcNow() + (lifetime > 2 * Margin ? lifetime - Margin : lifetime / 2);
        }
        catch (Exception exception) when (exception is HttpRequestException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException("The authority was not reached.");
        }
        catch (Exception exception) when (
            exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ConnectorException("The authority's answer holds no token.");
        }
    }

    private Uri Authority()
    {
        var tenant = options.Value.MicrosoftAppType == "SingleTenant" ? options.Value.MicrosoftAppTenantId : "botframework.com";
        var authority = string.IsNullOrEmpty(options.Value.ToChannelFromBotLoginUrl)
            ? $"https://login.microsoftonline.com/{tenant}"
            : options.Value.ToChannelFromBotLoginUrl;
        return new Uri($"{authority.TrimEnd('/')}/oauth2/v2.0/token");
    }
}
