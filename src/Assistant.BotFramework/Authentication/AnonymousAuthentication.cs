using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Authentication;

/// <summary>Without credentials nobody can be authenticated, so only this machine is served, and answered.</summary>
internal sealed partial class AnonymousAuthentication(ServiceUrlPolicy policy, ILogger<AnonymousAuthentication> logger)
    : IInboundAuthentication, IInboundCaller
{
    public Task<IInboundCaller?> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var isLocal = Loopback.IsBothEndsOf(request);
        if (!isLocal)
        {
            RequestRefused();
        }

        return Task.FromResult<IInboundCaller?>(isLocal ? this : null);
    }

    public string? ObjectionTo(Activity activity) => policy.ObjectionTo(activity.ServiceUrl);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request refused: without MicrosoftAppId only this machine may post activities")]
    private partial void RequestRefused();
}
