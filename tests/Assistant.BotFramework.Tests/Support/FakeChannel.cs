using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>A channel's service address on this machine: keeps what is posted and answers as told.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<FakeChannelCall> _calls = Channel.CreateUnbounded<FakeChannelCall>();

    private FakeChannel(WebApplication app, Queue<int> statuses)
    {
        _app = app;
        app.Map("/{**path}", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var call = new FakeChannelCall(
                context.Request.Method,
                context.Features.Get<IHttpRequestFeature>()!.RawTarget,
                context.Request.Headers.Authorization.ToString(),
                await reader.ReadToEndAsync());
            context.Response.StatusCode = statuses.TryDequeue(out var status) ? status : 200;
            context.Response.Headers.RetryAfter = "0";
            context.Response.Headers.Location = RedirectTo;
            await _calls.Writer.WriteAsync(call);
            if (IsSilent)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
            }

            if (Body is not ChannelBody.Whole)
            {
                await BeginAsync(context);
                return;
            }

            await context.Response.WriteAsJsonAsync(new { id = "delivered" });
        });
    }

    /// <summary>Where answers point on to; null for nowhere.</summary>
    public string? RedirectTo { get; set; }

    /// <summary>Whether it takes every call and answers none.</summary>
    public bool IsSilent { get; set; }

    /// <summary>What follows the headers.</summary>
    public ChannelBody Body { get; set; }

    public string Url => _app.Urls.Single();

    public static async Task<FakeChannel> StartAsync(params int[] statuses)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = new FakeChannel(builder.Build(), new Queue<int>(statuses));
        await channel._app.StartAsync();
        return channel;
    }

    /// <summary>Waits for the next call.</summary>
    public async Task<FakeChannelCall> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await _calls.Reader.ReadAsync(limit.Token);
    }

    public int Waiting => _calls.Reader.Count;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Sends the headers, and then nothing, or one byte after another, until the caller has gone.</summary>
    private async Task BeginAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        await context.Response.StartAsync();
        await context.Response.Body.FlushAsync();
        while (!context.RequestAborted.IsCancellationRequested)
        {
            if (Body is ChannelBody.Drips)
            {
                await context.Response.WriteAsync(" ");
                await context.Response.Body.FlushAsync();
            }

            await Task.Delay(20, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
