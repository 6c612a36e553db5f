using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Maps the bot's own Direct Line.</summary>
public static class DirectLineEndpointExtensions
{
    internal const string CorsPolicy = "Assistant.DirectLine";

    /// <summary>
    /// Maps Direct Line 3.0, by polling and by WebSocket. The application must use WebSockets (<c>UseWebSockets</c>) and CORS (<c>UseCors</c>).
    /// </summary>
    /// <remarks>Do not limit the rate of GET …/activities: clients stop for ever on 429. Query strings hold stream tokens: keep them out of logs.</remarks>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="prefix">What clients get as <c>domain</c>, without the origin.</param>
    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder endpoints, string prefix = "/v3/directline")
    {
        var group = endpoints.MapGroup(prefix).RequireCors(CorsPolicy);
        group.MapPost("/tokens/generate", (HttpRequest request, DirectLineService service) => service.GenerateAsync(request));
        group.MapPost("/tokens/refresh", (HttpRequest request, DirectLineService service) => service.RefreshAsync(request));
        group.MapPost("/conversations", (HttpRequest request, DirectLineService service) => service.StartAsync(request));

        var conversation = group.MapGroup("/conversations/{id}");
        conversation.MapGet("", (string id, HttpRequest request, DirectLineService service) =>
            service.ReconnectAsync(request, id));
        conversation.MapPost("/activities", (string id, HttpRequest request, DirectLineService service) =>
            service.ReceiveAsync(request, id));
        conversation.MapGet("/activities", (string id, HttpRequest request, DirectLineService service) =>
            service.ReadAsync(request, id));
        conversation.MapGet("/stream", (string id, HttpRequest request, DirectLineStream stream) => stream.RunAsync(request, id));
        conversation.MapPost("/upload", (string id, HttpRequest request, DirectLineService service) =>
            service.UploadAsync(request, id));
        return group.AddEndpointFilter(NotStoredAsync);
    }

    /// <summary>
    /// Maps a POST address where the server's own pages get a token: {conversationId, token, expires_in, userId}, and where conversations run over the hosted channel also {domain, hostToken}. Limit its rate.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="pattern">The address.</param>
    public static IEndpointConventionBuilder MapDirectLineToken(
        this IEndpointRouteBuilder endpoints, string pattern = "/api/directline/token") =>
        endpoints.MapPost(pattern, (HttpRequest request, DirectLineService service) => service.HandOutAsync(request))
            .AddEndpointFilter(NotStoredAsync);

    private static ValueTask<object?> NotStoredAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
