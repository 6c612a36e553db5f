using System.Globalization;
using Assistant.BotFramework.DirectLine;
using Assistant.Host.Access;
using Assistant.Host.Documents;
using Assistant.Planner;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Page;

/// <summary>The chat page: / with a fresh nonce each time, and the files it is made of.</summary>
internal static class ChatPage
{
    private const string ForEver = "public, max-age=31536000, immutable";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves the page at /, its files under /page/ and /webchat/, and the icon browsers ask for unasked.</summary>
    public static void MapChatPage(this IEndpointRouteBuilder endpoints)
    {
        var assets = PageAssets.Load();
        var documents = endpoints.ServiceProvider.GetRequiredService<IOptions<DocumentOptions>>().Value;
        var signIn = endpoints.ServiceProvider.GetRequiredService<IOptions<SignInOptions>>().Value; // then whoever sees the page has signed in
        var template = new PageTemplate(assets, "/page/index.html",
            ("documents", documents.AreAtHand ? "at-hand" : "away"), ("longest", QuestionText.MaximumLength.ToString(CultureInfo.InvariantCulture)),
            ("account", signIn.IsOn ? "signed-in" : "none"));

        endpoints.MapMethods("/", Reading, (HttpResponse response, IOptions<DirectLineOptions> directLine) =>
            ServedPage.Of(response, template, conversations: directLine.Value.ConversationOrigins));

        foreach (var asset in assets.All.Where(asset => !asset.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            endpoints.MapMethods(asset.Path, Reading, context => SendAsync(context, asset)).AllowAnonymous();
        }

        if (assets.Find("/page/favicon.ico") is { } icon)
        {
            endpoints.MapMethods("/favicon.ico", Reading, context => SendAsync(context, icon)).AllowAnonymous();
        }
    }

    private static async Task SendAsync(HttpContext context, PageAsset asset)
    {
        var (request, response) = (context.Request, context.Response);
        PageHeaders.WriteAsset(response.Headers);
        response.Headers.ETag = asset.EntityTag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = request.Query["v"] == asset.Hash ? ForEver : "no-cache";

        if (request.Headers.IfNoneMatch.Any(tag => tag?.Contains(asset.EntityTag, StringComparison.Ordinal) == true))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (bytes, coding) = asset.For(request.Headers.AcceptEncoding.ToString());
        if (coding is not null)
        {
            response.Headers.ContentEncoding = coding;
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
