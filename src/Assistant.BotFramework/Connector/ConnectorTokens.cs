using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace Assistant.BotFramework.Connector;

/// <summary>The bot's own token for channels. The one client that gets it is kept, since it also keeps the token until it is due.</summary>
internal sealed class ConnectorTokens(BotCredentials credentials, IOptions<BotFrameworkOptions> options, ChannelHealth health, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1); // the library lets everybody ask who finds its cache empty
    private readonly Lazy<Func<bool, CancellationToken, Task<AuthenticationResult>>> _acquire = new(credentials.Client);
    private string? _refused;
    private (ConnectorException Fault, long At)? _failed;

    /// <returns>The token; null in anonymous mode.</returns>
    /// <exception cref="ConnectorException">The authority gave none.</exception>
    public async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (options.Value.IsAnonymous)
        {
            return null;
        }

        var came = clock.GetTimestamp();
        await _gate.WaitAsync(cancellationToken);
        try
        {
            // An authority that does not answer is waited for once by all who wait, not by one after the other.
            return _failed is { } failed && failed.At > came ? throw Again(failed.Fault) : await AcquireAsync(cancellationToken);
        }
        catch (MsalServiceException refusal)
        {
            throw Failed(new ConnectorException("The authority gave the bot no token.", refusal.StatusCode), refusal.ErrorCode);
        }
        catch (Exception exception) when (exception is MsalException or HttpRequestException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Failed(new ConnectorException("The authority was not reached, or its answer holds no token."), null);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Has a token that a channel did not take replaced by a new one.</summary>
    public void Forget(string? token) => Volatile.Write(ref _refused, token);

    public void Dispose() => _gate.Dispose();

    private async Task<string> AcquireAsync(CancellationToken cancellationToken)
    {
        var token = (await _acquire.Value(false, cancellationToken)).AccessToken;
        token = token == Volatile.Read(ref _refused) ? (await _acquire.Value(true, cancellationToken)).AccessToken : token;
        health.Worked();
        return token;
    }

    private ConnectorException Failed(ConnectorException fault, string? code)
    {
        _failed = (fault, clock.GetTimestamp());
        health.Failed(fault.Status, code);
        return fault;
    }

    private static ConnectorException Again(ConnectorException fault) => new(fault.Message, fault.Status);
}
