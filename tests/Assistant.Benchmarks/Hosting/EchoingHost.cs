using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Assistant.Benchmarks.Hosting;

/// <summary>The whole host on a free port of this machine, with one more endpoint: it parses the same activity and sends a fixed reply.</summary>
internal sealed class EchoingHost : IAsyncDisposable
{
    public const string Path = "/echo";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("assistant-data-");

    private WebApplication _app = null!;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<EchoingHost> StartAsync()
    {
        var host = new EchoingHost();
        host._app = Host.Program.Build(
        [
            "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning", "--Data:Folder", host._data.FullName,
            "--Limits:MessagesPerMinutePerUser", "1000000", "--MaxPendingTurns", "1000000", "--contentRoot", RealBase.Folder + "/..",
        ]);
        var reply = "";
        host._app.MapPost(Path, async (HttpContext context) =>
        {
            var activity = await context.Request.ReadFromJsonAsync<Activity>();
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(reply.Length > 0 ? reply : activity?.Text ?? "");
        });
        await host._app.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        reply = await MessageLoad.SendAsync(client, "/api/messages", MessageLoad.Question);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
