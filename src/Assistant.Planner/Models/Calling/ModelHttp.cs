using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Assistant.Planner.Models.Calling;

/// <summary>The HTTP client behind the connector: attempts end, failures that may pass are tried again, an endpoint that keeps failing is left alone.</summary>
internal static class ModelHttp
{
    private const double HalfOfThem = 0.5;
    private const int EnoughToTell = 4;
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(30);

    /// <remarks>It follows no redirect and keeps no cookie: the key goes to the configured address alone.</remarks>
    public static HttpClient Create(LanguageModelOptions options, Uri endpoint, TimeProvider time)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !endpoint.IsLoopback,
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        var bounded = new BoundedResponseHandler(options.MaximumResponseBytes) { InnerHandler = sockets };
        return new HttpClient(new ResilienceHandler(Pipeline(options, time)) { InnerHandler = bounded }) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(LanguageModelOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                MaxDelay = options.AttemptTimeout,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
                ShouldHandle = arguments => ValueTask.FromResult(
                    HttpClientResiliencePredicates.IsTransient(arguments.Outcome) && !AsksForMore(arguments.Outcome.Result, options.AttemptTimeout, time)),
            });
        }

        return builder
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = HalfOfThem,
                MinimumThroughput = EnoughToTell,
                SamplingDuration = Watched,
                BreakDuration = options.BreakDuration,
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.AttemptTimeout })
            .Build();
    }

    /// <summary>An endpoint that wants a longer pause than an answer can bear is not waited for.</summary>
    private static bool AsksForMore(HttpResponseMessage? response, TimeSpan bearable, TimeProvider time) => response?.Headers.RetryAfter is { } after
        && (after.Delta ?? after.Date - time.GetUtcNow()) > bearable;
}
