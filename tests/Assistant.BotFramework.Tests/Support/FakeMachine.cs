using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>The identity endpoint of a cloud machine, found as there: by two variables of the environment.</summary>
internal sealed class FakeMachine : IAsyncDisposable
{
    public const string Header = "only-this-machine-knows";

    private static readonly string[] Variables = ["IDENTITY_ENDPOINT", "IDENTITY_HEADER"];

    private readonly WebApplication _app;

    private FakeMachine(WebApplication app)
    {
        _app = app;
        app.MapGet("/msi/token", (HttpRequest request) =>
        {
            Asked.Enqueue((request.Query["resource"].ToString(), request.Query["client_id"].ToString(), request.Headers["X-IDENTITY-HEADER"].ToString()));
            return Results.Json(new
            {
                access_token = "of-the-machine", token_type = "Bearer", resource = request.Query["resource"].ToString(),
                expires_on = TimeProvider.System.GetUtcNow().AddHours(12).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
            });
        });
    }

    public ConcurrentQueue<(string Resource, string ClientId, string Header)> Asked { get; } = new();

    public static async Task<FakeMachine> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var machine = new FakeMachine(builder.Build());
        await machine._app.StartAsync();
        Environment.SetEnvironmentVariable(Variables[0], $"{machine._app.Urls.Single()}/msi/token");
        Environment.SetEnvironmentVariable(Variables[1], Header);
        return machine;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var variable in Variables)
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        return _app.DisposeAsync();
    }
}
