using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>The whole host, as it ships, on a free port of this machine.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<RunningHost> StartAsync()
    {
        var app = Host.Program.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning", "--Rules:History", "false"]);
        await app.StartAsync();
        return new RunningHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
