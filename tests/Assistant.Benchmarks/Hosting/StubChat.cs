using Assistant.Host.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Assistant.Benchmarks.Hosting;

/// <summary>A page with Web Chat and nothing else, and a Direct Line in which nobody ever says anything: the bundle is the one our own page shows.</summary>
internal sealed class StubChat : IAsyncDisposable
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Web Chat</title><style>html, body, #webchat { height: 100%; margin: 0 }</style></head>
        <body>
          <div id="webchat"></div>
          <script src="/webchat/webchat.js"></script>
          <script>
            const directLine = WebChat.createDirectLine({ token: 'none', domain: `${location.origin}/v3/directline`, webSocket: false });
            WebChat.renderWebChat({ directLine, userID: 'user' }, document.getElementById('webchat'));
          </script>
        </body>
        </html>
        """;

    private readonly WebApplication _app;

    private StubChat(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<StubChat> StartAsync()
    {
        var app = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"]).Build();
        app.MapGet("/", () => Results.Content(Page, "text/html; charset=utf-8"));
        app.MapGet(PageAssets.WebChat, SendBundle);
        app.MapPost("/v3/directline/conversations", () => Results.Json(new { conversationId = "one", token = "none", expires_in = 1_800 }, statusCode: 201));
        app.MapGet("/v3/directline/conversations/one/activities", () => new { activities = Array.Empty<object>(), watermark = "0" });
        app.MapPost("/v3/directline/conversations/one/activities", () => new { id = "one|1" });
        await app.StartAsync();
        return new StubChat(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult SendBundle(HttpContext context)
    {
        var bundle = PageAssets.Load().Find(PageAssets.WebChat) ?? throw new InvalidOperationException("The host was built without Web Chat, since Node was not at hand.");
        var (bytes, coding) = bundle.For(context.Request.Headers.AcceptEncoding.ToString());
        if (coding is not null)
        {
            context.Response.Headers.ContentEncoding = coding;
        }

        return Results.Bytes(bytes, bundle.ContentType);
    }
}
