using Assistant.BotFramework.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Assistant.BotFramework.Hosting;

/// <summary>Maps the address channels post to.</summary>
public static class BotFrameworkEndpointExtensions
{
    /// <summary>Maps <paramref name="pattern"/> to the <see cref="CloudAdapter"/> and the registered <see cref="IBot"/>.</summary>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages") =>
        endpoints.Map(pattern, (HttpContext context, CloudAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
}
