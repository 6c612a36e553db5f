using System.ComponentModel.DataAnnotations;

namespace Assistant.Host.Telemetry;

/// <summary>Where traces, figures and logs go; section <c>Telemetry</c>. Nothing leaves unless it is set here.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Name of the service in traces and figures.</summary>
    [Required]
    public string ServiceName { get; set; } = "assistant";

    /// <summary>The collector that gets traces, figures and logs by OTLP, such as <c>http://collector:4317</c>. Empty: none.</summary>
    [RegularExpression("^(https?://.+)?$", ErrorMessage = "Telemetry:OtlpEndpoint must be a whole http or https address, such as http://collector:4317.")]
    public string? OtlpEndpoint { get; set; }

    /// <summary>Grpc, or HttpProtobuf.</summary>
    [RegularExpression("^(Grpc|HttpProtobuf)$", ErrorMessage = "Telemetry:OtlpProtocol must be Grpc or HttpProtobuf.")]
    public string OtlpProtocol { get; set; } = "Grpc";

    /// <summary>Serves figures at /metrics for Prometheus: to maintainers, to who sends <see cref="MetricsKey"/>, and to this machine as <c>Access:ThisMachine</c> says.</summary>
    public bool Prometheus { get; set; }

    /// <summary>What a Prometheus sends as bearer token, at least 32 characters. Empty: none can.</summary>
    [RegularExpression("^(.{32,})?$", ErrorMessage = "Telemetry:MetricsKey must have at least 32 characters.")]
    public string? MetricsKey { get; set; }

    /// <summary>Share of traces that are kept, 0 to 1.</summary>
    [Range(0, 1)]
    public double SampledShare { get; set; } = 1;
}
