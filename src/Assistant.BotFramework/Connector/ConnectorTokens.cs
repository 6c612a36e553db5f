using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace Assistant.BotFramework.Connector;

/// <summary>The bot's own token for channels. The one client that gets it is kept, since it also keeps the token until it is due.</summary>
internal sealed class ConnectorTokens(BotCredentials credentials, IOptions<BotFrameworkOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1); // the library lets everybody ask who finds its cache empty
    private readonly Lazy<Func<bool, CancellationToken, Task<AuthenticationResult>>> _acquire = new(credentials.Client);
    private string? _refused;

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
            var token = (await _acquire.Value(false, cancellationToken)).AccessToken;
            return token == Volatile.Read(ref _refused) ? (await _acquire.Value(true, cancellationToken)).AccessToken : token;
        }
        catch (MsalServiceException refusal)
        {
            throw new ConnectorException("The authority gave the bot no token.", refusal.StatusCode);
        }
        catch (Exception exception) when (exception is MsalException or HttpRequestException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException("The authority was not reached, or its answer holds no token.");
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Has a token that a channel did not take replaced by a new one.</summary>
    public void Forget(string? token) => Volatile.Write(ref _refused, token);

    public void Dispose() => _gate.Dispose();
}
