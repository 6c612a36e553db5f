using System.Security.Cryptography;
using System.Text;
using Assistant.BotFramework.Telemetry;
using Assistant.Host.Access;
using Assistant.Planner.Models.Calling;
using Assistant.Planner.Telemetry;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Assistant.Host.Telemetry;

/// <summary>Adds traces, figures and logs by OpenTelemetry. None holds a word asked or answered, a name, or a token.</summary>
internal static class TelemetryServices
{
    private static readonly string[] Sources = [AnswerTelemetry.SourceName, ModelTelemetry.SourceName, BotTelemetry.SourceName, "Assistant.Bot"];

    /// <summary>Figures of the server itself; those of outgoing calls name hosts and no paths.</summary>
    private static readonly string[] Servers = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Net.Http", "System.Runtime"];

    /// <summary>Settings under <c>Telemetry</c>; without any of them nothing is collected.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration("Telemetry").ValidateDataAnnotations().ValidateOnStart();
        var options = builder.Configuration.GetSection("Telemetry").Get<TelemetryOptions>() ?? new TelemetryOptions();
        var isExported = Uri.TryCreate(options.OtlpEndpoint, UriKind.Absolute, out var collector);
        if ((!isExported && !options.Prometheus) || options.OtlpProtocol is not ("Grpc" or "HttpProtobuf")) // a wrong one stops the start
        {
            return builder;
        }

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(options.ServiceName))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Sources).AddMeter(Servers);
                _ = options.Prometheus ? metrics.AddPrometheusExporter() : metrics;
                _ = isExported ? metrics.AddOtlpExporter(exporter => Settle(exporter, "metrics")) : metrics;
            });
        if (isExported)
        {
            telemetry
                .WithTracing(traces => traces.AddSource(Sources).AddAspNetCoreInstrumentation(Quiet)
                    .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.SampledShare))).AddOtlpExporter(exporter => Settle(exporter, "traces")))
                .WithLogging(logs => logs.AddOtlpExporter(exporter => Settle(exporter, "logs")), log => (log.IncludeScopes, log.IncludeFormattedMessage) = (false, true));
        }

        return builder;

        void Settle(OtlpExporterOptions exporter, string signal)
        {
            exporter.Protocol = Enum.Parse<OtlpExportProtocol>(options.OtlpProtocol);
            exporter.Endpoint = exporter.Protocol == OtlpExportProtocol.Grpc ? collector! : new Uri($"{options.OtlpEndpoint!.TrimEnd('/')}/v1/{signal}");
        }
    }

    /// <summary>Maps /metrics where it is switched on.</summary>
    public static void MapMetrics(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value.Prometheus)
        {
            app.MapPrometheusScrapingEndpoint("/metrics").AllowAnonymous().Add(endpoint =>
            {
                var scrape = endpoint.RequestDelegate!;
                endpoint.RequestDelegate = async context =>
                {
                    if (await MayReadAsync(context))
                    {
                        await scrape(context);
                        return;
                    }

                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                };
            });
        }
    }

    private static async Task<bool> MayReadAsync(HttpContext context)
    {
        var key = context.RequestServices.GetRequiredService<IOptions<TelemetryOptions>>().Value.MetricsKey;
        if (key is { Length: > 0 } && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString())), SHA256.HashData(Encoding.UTF8.GetBytes($"Bearer {key}"))))
        {
            return true;
        }

        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        return context.RequestServices.GetRequiredService<ThisMachine>().IsTrustedWith(context.Request)
            || (await authorization.AuthorizeAsync(context.User, context, AccessPolicies.Maintainer)).Succeeded;
    }

    /// <summary>Health is asked every few seconds and says nothing. Of an address only its pattern is recorded: the rest is what callers put there.</summary>
    private static void Quiet(OpenTelemetry.Instrumentation.AspNetCore.AspNetCoreTraceInstrumentationOptions options)
    {
        options.RecordException = false; // its message may quote a user
        options.Filter = context => !context.Request.Path.StartsWithSegments("/health") && !context.Request.Path.StartsWithSegments("/metrics");
        options.EnrichWithHttpRequest = (span, _) => span.SetTag("url.path", null).SetTag("url.query", null).SetTag("user_agent.original", null);
        options.EnrichWithHttpResponse = (span, _) => span.SetTag("url.path", null).SetTag("url.query", null).SetTag("user_agent.original", null);
    }
}
