using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>The hosted Direct Line channel, where the conversations of the server's own pages run over it; the bot then hears of them as of any channel.</summary>
internal sealed partial class HostedDirectLine(IHttpClientFactory clients, IOptions<DirectLineOptions> options, ILogger<HostedDirectLine> logger)
{
    /// <summary>Whether its secret is set.</summary>
    public bool IsUsed => options.Value.UsesHosted;

    /// <summary>A token for one person in one conversation; the secret stays on the server.</summary>
    /// <param name="userId">Who; the channel lets nobody else speak under the token.</param>
    /// <param name="origin">The page it may be used from, or null for any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null where the channel gave none.</returns>
    public async Task<DirectLineGrant?> GenerateAsync(string userId, string? origin, CancellationToken cancellationToken)
    {
        var domain = options.Value.HostedUrl.TrimEnd('/') + "/v3/directline";
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{domain}/tokens/generate")
        {
            Content = JsonContent.Create(
                new DirectLineStart { User = new ChannelAccount { Id = userId }, TrustedOrigins = origin is null ? null : [origin] }, options: ActivityJson.Options),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.HostedSecret);
        try
        {
            using var response = await clients.CreateClient(HttpClientNames.HostedDirectLine).SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode
                && await response.Content.ReadFromJsonAsync<DirectLineGrant>(ActivityJson.Options, cancellationToken) is { ConversationId: { Length: > 0 }, Token: { Length: > 0 } } grant)
            {
                return grant with { UserId = userId, WebSocket = true, Domain = domain };
            }

            Refused((int)response.StatusCode);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or NotSupportedException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NotReached(fault.GetType().Name);
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The hosted Direct Line gave no token: it answered {Status}; see the setting DirectLine:HostedSecret")]
    private partial void Refused(int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "The hosted Direct Line gave no token: {Fault}; see the setting DirectLine:HostedUrl")]
    private partial void NotReached(string fault);
}
