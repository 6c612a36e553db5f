using System.Net;
using System.Net.Http.Headers;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Telemetry;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Connector;

/// <summary>Calls a channel's service. A POST whose fate is unknown is not sent again: the user would read it twice.</summary>
internal sealed partial class ConnectorCaller(
    IHttpClientFactory clients, ServiceUrlPolicy policy, ConnectorTokens tokens, TimeProvider clock, ILogger<ConnectorCaller> logger)
{
    /// <summary>The channel's own name for the call, for whoever has to ask its makers.</summary>
    private const string OperationHeader = "X-Correlating-OperationId";

    private const int MaxFaultBytes = 64 * 1024;

    /// <param name="method">GET, PUT and DELETE are made again where that does no harm; POST only where nothing was done.</param>
    /// <param name="address">The service, and the path on it.</param>
    /// <param name="body">JSON, or null for none.</param>
    /// <param name="mostBytes">Longest answer read.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConnectorException">The channel refused, or nothing was sent, or what was asked for did not come.</exception>
    /// <exception cref="SendInterruptedException">The wait was ended while a POST was on its way.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended before, or between two attempts of which the first did nothing.</exception>
    public async Task<ConnectorReply> CallAsync(HttpMethod method, ConnectorAddress address, byte[]? body, int mostBytes, CancellationToken cancellationToken)
    {
        // Asked again although the request was checked: a bot may have kept or changed the address.
        if (policy.ObjectionTo(address.ServiceUrl) is { } objection)
        {
            throw new ConnectorException($"Nothing was sent: {objection}.");
        }

        var target = address.ToUri();
        var client = clients.CreateClient(HttpClientNames.Connector);
        for (var attempt = 1; ; attempt++)
        {
            RetryConditionHeaderValue? asked = null;
            var token = await tokens.GetAsync(cancellationToken);
            try
            {
                using var response = await SendOnceAsync(client, method, target, body, token, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    var reply = await ReadAsync(response, mostBytes, client.Timeout, cancellationToken);
                    return reply.IsCutOff && method == HttpMethod.Get ? Unanswered(cancellationToken) : reply;
                }

                if (!ConnectorRetry.IsSafe(method, response.StatusCode) || attempt == ConnectorRetry.MaxAttempts)
                {
                    return await SettleAsync(method, response, client.Timeout, cancellationToken);
                }

                asked = response.Headers.RetryAfter;
            }
            catch (HttpRequestException exception) when (ConnectorRetry.WasBeforeSending(exception))
            {
                NotReached(attempt);
                if (attempt == ConnectorRetry.MaxAttempts)
                {
                    throw new ConnectorException("Nothing was sent: the channel was not reached.");
                }
            }
            catch (HttpRequestException)
            {
                return Unknown(method, "the connection broke");
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return Unknown(method, "the channel did not answer in time");
            }
            catch (OperationCanceledException ended) when (method == HttpMethod.Post)
            {
                throw new SendInterruptedException(ended);
            }

            await Task.Delay(ConnectorRetry.Delay(attempt, asked, clock), clock, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpClient client, HttpMethod method, Uri target, byte[]? body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, target);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            tokens.Forget(token);
        }

        return response;
    }

    private async Task<ConnectorReply> SettleAsync(HttpMethod method, HttpResponseMessage response, TimeSpan patience, CancellationToken cancellationToken)
    {
        var operation = response.Headers.TryGetValues(OperationHeader, out var values) ? values.FirstOrDefault() : null;
        if (method == HttpMethod.Post && ConnectorRetry.IsAmbiguous(response.StatusCode))
        {
            return Unknown(method, FormattableString.Invariant($"the channel answered {(int)response.StatusCode}"), operation);
        }

        Refused((int)response.StatusCode, operation);
        var fault = (await ReadAsync(response, MaxFaultBytes, patience, cancellationToken)).Read<ConnectorFault>();
        throw new ConnectorException("The channel refused the call.", (int)response.StatusCode, fault?.Error?.Code);
    }

    private ConnectorReply Unknown(HttpMethod method, string why, string? operation = null)
    {
        if (method != HttpMethod.Post)
        {
            throw new ConnectorException($"The call may not have been carried out: {why}.");
        }

        MaybeDelivered(why, operation);
        BotTelemetry.MaybeDelivered();
        return new ConnectorReply(null, MaybeDelivered: true);
    }

    /// <summary>What was asked for is in the body alone: without it nothing is known, and nothing must not be taken for "none".</summary>
    private static ConnectorReply Unanswered(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        throw new ConnectorException("The channel's answer broke off or did not come in time.");
    }

    /// <summary>Reads the body, for as long again as the headers were waited for: the client's own limit ends with them, and a channel may stall or drip.</summary>
    /// <remarks>Never fails: the status has said already what became of the call.</remarks>
    private async Task<ConnectorReply> ReadAsync(HttpResponseMessage response, int mostBytes, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(both.Token);
            return new(await BoundedBody.ReadAsync(stream, response.Content.Headers.ContentLength, mostBytes, both.Token));
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            CutOff((int)response.StatusCode);
            return new(null, IsCutOff: true);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Maybe delivered, not sent again: {Why} (operation {Operation})")]
    private partial void MaybeDelivered(string why, string? operation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel refused a call with {Status} (operation {Operation})")]
    private partial void Refused(int status, string? operation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel answered {Status}, and the rest of its answer broke off or did not come in time")]
    private partial void CutOff(int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel was not reached (attempt {Attempt})")]
    private partial void NotReached(int attempt);
}
