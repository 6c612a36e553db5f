using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>A bot behind a real server on this machine.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningBot(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningBot> StartAsync(
        IBot bot,
        Action<BotFrameworkOptions>? configure = null,
        Action<DirectLineOptions>? configureDirectLine = null,
        TimeProvider? clock = null,
        ILoggerProvider? logs = null,
        Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (logs is not null)
        {
            builder.Logging.AddProvider(logs);
        }

        builder.Services.AddSingleton(clock ?? TimeProvider.System).AddSingleton(bot);
        builder.Services.AddBotFramework(configure).AddDirectLine(configureDirectLine);
        replace?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseCors();
        app.UseWebSockets();
        app.MapBotMessages();
        app.MapDirectLine();
        app.MapDirectLineToken();
        await app.StartAsync();
        return new RunningBot(app);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
