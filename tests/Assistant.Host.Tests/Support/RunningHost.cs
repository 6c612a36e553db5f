using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;

namespace Assistant.Host.Tests.Support;

/// <summary>The whole host behind a real server on a free port of this machine.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("assistant-data-");

    private readonly string[] _args;

    private WebApplication _app = null!;

    public RunningHost()
        : this([])
    {
    }

    private RunningHost(string[] args) => _args = args;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <summary>A host of one's own, with further settings as on the command line.</summary>
    public static async Task<RunningHost> StartAsync(params string[] args)
    {
        var host = new RunningHost(args);
        await host.InitializeAsync();
        return host;
    }

    public async Task InitializeAsync()
    {
        _app = Program.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning", "--Data:Folder", _data.FullName, .. _args]);
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }

    public Task<HttpResponseMessage> AskAsync(object body) => Client.PostAsJsonAsync("/api/ask", body);
}
