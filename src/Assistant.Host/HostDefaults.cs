using Assistant.Host.Telemetry;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Configuration.Memory;

namespace Assistant.Host;

/// <summary>Settings that hold unless somebody sets them otherwise.</summary>
internal static class HostDefaults
{
    private static readonly Dictionary<string, string?> Settings = new(StringComparer.Ordinal)
    {
        // One line per request would say who asked when, and drown everything else: pages poll.
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        // The trace a line belongs to, so that what one request and its turn caused can be put together.
        ["Logging:Console:FormatterOptions:IncludeScopes"] = "true",
        // A start that failed is explained in plain words on standard error; its stack trace would bury them.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",
    };

    /// <summary>Puts the defaults below every other source of configuration.</summary>
    public static WebApplicationBuilder AddHostDefaults(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Settings });
        builder.Services.AddSingleton<IExternalScopeProvider, TraceScopes>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }

    /// <summary>Compresses JSON; the page's files come compressed already.</summary>
    public static WebApplicationBuilder AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options => options.MimeTypes = ["application/json", "application/problem+json"]);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Fastest);
        return builder;
    }
}
