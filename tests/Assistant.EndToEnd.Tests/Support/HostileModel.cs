using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>A language model on this machine that answers whatever it is asked with markup.</summary>
internal sealed class HostileModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _calls;

    private HostileModel(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/chat/completions", AnswerAsync);
    }

    /// <summary>How often it was asked.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Settings of a host that asks it.</summary>
    public string[] Settings => ["--Model:Endpoint", $"{_app.Urls.Single()}/v1/", "--Model:Name", "hostile"];

    public static async Task<HostileModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var model = new HostileModel(builder.Build());
        await model._app.StartAsync();
        return model;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _calls);
        var asked = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var said = string.Join('\n', Enumerable.Range(1, 9).Select(number => $"{number}: {HostileRules.Markup("model")}"));
        if (asked!["stream"]?.GetValue<bool>() == true)
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync($"data: {Of("chat.completion.chunk", "delta", said)}\n\ndata: [DONE]\n\n", context.RequestAborted);
        }
        else
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Of("chat.completion", "message", said), context.RequestAborted);
        }
    }

    private static string Of(string kind, string part, string said) => new JsonObject
    {
        ["id"] = "x", ["object"] = kind, ["created"] = 1, ["model"] = "hostile",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, [part] = new JsonObject { ["role"] = "assistant", ["content"] = said }, ["finish_reason"] = "stop" }),
    }.ToJsonString();
}
