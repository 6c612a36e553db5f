using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>The whole host, as it ships, on a free port of this machine, with a data folder of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _data;
    private readonly string[] _args;

    private RunningHost(WebApplication app, DirectoryInfo data, string[] args) => (_app, _data, _args) = (app, data, args);

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>The address without a path, as pages write it.</summary>
    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Its data folder.</summary>
    public string Data => _data.FullName;

    public T Service<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public static Task<RunningHost> StartAsync(params string[] args) =>
        StartAsync("http://127.0.0.1:0", Directory.CreateTempSubdirectory("assistant-data-"), args);

    /// <summary>Stops the host in good order and starts another one at the same address with the same data.</summary>
    public async Task<RunningHost> RestartAsync() => await (await StopAsync())();

    /// <summary>Stops the host in good order.</summary>
    /// <returns>Starts another one at the same address with the same data.</returns>
    public async Task<Func<Task<RunningHost>>> StopAsync()
    {
        var origin = Origin;
        await _app.StopAsync();
        await _app.DisposeAsync();
        return () => StartAsync(origin, _data, _args);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private static async Task<RunningHost> StartAsync(string url, DirectoryInfo data, string[] args)
    {
        var app = Host.Program.Build(["--urls", url, "--Logging:LogLevel:Default", "Warning", "--Data:Folder", data.FullName, .. args]);
        await app.StartAsync();
        return new RunningHost(app, data, args);
    }
}
