using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Telemetry;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Connector;

/// <summary>Sends to a channel. A POST whose fate is unknown is not sent again: the user would read it twice.</summary>
internal sealed partial class ConnectorClient(
    IHttpClientFactory clients, ServiceUrlPolicy policy, ConnectorTokens tokens, TimeProvider clock, ILogger<ConnectorClient> logger)
{
    private const int MaxResponseBytes = 64 * 1024;

    /// <exception cref="ConnectorException">The channel refused.</exception>
    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, activity.ServiceUrl, activity.Conversation, activity.ReplyToId, activity, cancellationToken);

    /// <exception cref="ConnectorException">The channel refused.</exception>
    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, activity.ServiceUrl, activity.Conversation, activity.Id ?? "", activity, cancellationToken);

    /// <exception cref="ConnectorException">The channel refused.</exception>
    public Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, reference.ServiceUrl, reference.Conversation, reference.ActivityId ?? "", null, cancellationToken);

    /// <summary>Asks the channel who somebody in a conversation is.</summary>
    /// <returns>The member as the channel describes it.</returns>
    /// <exception cref="ConnectorException">The channel does not say, or was not reached.</exception>
    public async Task<ConversationMember> MemberAsync(
        string? serviceUrl, ConversationAccount? conversation, string? memberId, CancellationToken cancellationToken)
    {
        if (policy.ObjectionTo(serviceUrl) is { } objection)
        {
            throw new ConnectorException($"Nothing was asked: {objection}.");
        }

        try
        {
            var token = await tokens.GetAsync(cancellationToken);
            using var response = await SendOnceAsync(
                HttpMethod.Get, ConnectorAddress.OfMember(serviceUrl, conversation?.Id, memberId), null, token, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new ConnectorException("The channel does not say who that is.", (int)response.StatusCode);
            }

            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var body = await BoundedBody.ReadAsync(stream, response.Content.Headers.ContentLength, MaxResponseBytes, cancellationToken);
            return (body is null ? null : JsonSerializer.Deserialize<ConversationMember>(body, ActivityJson.Options))
                ?? throw new ConnectorException("The channel's answer does not say who that is.");
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException("The channel was not reached, or its answer does not say who that is.");
        }
    }

    private async Task<ResourceResponse> CallAsync(
        HttpMethod method,
        string? serviceUrl,
        ConversationAccount? conversation,
        string? activityId,
        Activity? activity,
        CancellationToken cancellationToken)
    {
        // Asked again although the request was checked: a bot may have kept or changed the address.
        if (policy.ObjectionTo(serviceUrl) is { } objection)
        {
            throw new ConnectorException($"Nothing was sent: {objection}.");
        }

        var target = ConnectorAddress.Of(serviceUrl, conversation?.Id, activityId);
        var body = activity is null ? null : ActivityJson.Serialize(activity);
        for (var attempt = 1; ; attempt++)
        {
            RetryConditionHeaderValue? asked = null;
            var token = await tokens.GetAsync(cancellationToken);
            try
            {
                using var response = await SendOnceAsync(method, target, body, token, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return await ReadAsync(response, cancellationToken);
                }

                if (!ConnectorRetry.IsSafe(method, response.StatusCode) || attempt == ConnectorRetry.MaxAttempts)
                {
                    return Settle(method, response);
                }

                asked = response.Headers.RetryAfter;
            }
            catch (HttpRequestException exception) when (ConnectorRetry.WasBeforeSending(exception) && attempt < ConnectorRetry.MaxAttempts)
            {
                NotReached(attempt);
            }
            catch (HttpRequestException exception) when (!ConnectorRetry.WasBeforeSending(exception))
            {
                return Unknown(method, "the connection broke");
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return Unknown(method, "the channel did not answer in time");
            }

            await Task.Delay(ConnectorRetry.Delay(attempt, asked, clock), clock, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpMethod method, Uri target, byte[]? body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, target);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        var response = await clients.CreateClient(HttpClientNames.Connector)
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            tokens.Forget(token);
        }

        return response;
    }

    private ResourceResponse Settle(HttpMethod method, HttpResponseMessage response) =>
        method == HttpMethod.Post && ConnectorRetry.IsAmbiguous(response.StatusCode)
            ? Unknown(method, $"the channel answered {(int)response.StatusCode}")
            : throw new ConnectorException("The channel refused the activity.", (int)response.StatusCode);

    private ResourceResponse Unknown(HttpMethod method, string why)
    {
        if (method != HttpMethod.Post)
        {
            throw new ConnectorException($"The change may not have been made: {why}.");
        }

        MaybeDelivered(why);
        BotTelemetry.MaybeDelivered();
        return new ResourceResponse();
    }

    private static async Task<ResourceResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var body = await BoundedBody.ReadAsync(stream, response.Content.Headers.ContentLength, MaxResponseBytes, cancellationToken);
            return body is { Length: > 0 } ? JsonSerializer.Deserialize<ResourceResponse>(body, ActivityJson.Options) ?? new() : new();
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            return new(); // it was delivered: a foreign or broken body is no failure
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Maybe delivered, not sent again: {Why}")]
    private partial void MaybeDelivered(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel was not reached (attempt {Attempt})")]
    private partial void NotReached(int attempt);
}
