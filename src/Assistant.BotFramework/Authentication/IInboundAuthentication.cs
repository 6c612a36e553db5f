using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.Authentication;

/// <summary>Decides who may post activities: everybody on this machine, or channels with a token.</summary>
internal interface IInboundAuthentication
{
    /// <returns>The caller, or null when it may not speak to the bot at all.</returns>
    Task<IInboundCaller?> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken);
}
