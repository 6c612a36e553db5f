using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>A server on this machine that plays an OpenAI endpoint.</summary>
internal sealed class FakeEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeEndpoint(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.Single()}/v1/";

    /// <summary>Everything it was asked, in order.</summary>
    public ConcurrentQueue<FakeCall> Calls { get; } = new();

    /// <summary>How it answers now.</summary>
    public Func<FakeCall, Task> Play { get; set; } = FakeReplies.Sound;

    public static async Task<FakeEndpoint> StartAsync(Func<FakeCall, Task>? play = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 1 << 20);
        var app = builder.Build();
        var endpoint = new FakeEndpoint(app);
        if (play is not null)
        {
            endpoint.Play = play;
        }

        app.MapPost("/v1/chat/completions", endpoint.AnswerAsync);
        await app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!.AsObject();
        var call = new FakeCall(context, body);
        Calls.Enqueue(call);
        await Play(call);
    }
}
