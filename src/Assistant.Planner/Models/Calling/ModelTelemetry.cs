using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Assistant.Planner.Models.Calling;

/// <summary>Spans and figures of model calls, named as OpenTelemetry's conventions for generative AI name them. Never holds a word said or answered.</summary>
public static class ModelTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string SourceName = "Assistant.Model";

    internal static readonly ActivitySource Source = new(SourceName);

    private static readonly Meter Meter = new(SourceName);

    private static readonly Histogram<long> Tokens = Meter.CreateHistogram<long>(
        "gen_ai.client.token.usage", "{token}", "Tokens of one call.",
        advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144] });

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "gen_ai.client.operation.duration", "s", "Duration of one call.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48] });

    private static readonly Counter<double> Cost = Meter.CreateCounter<double>("assistant.model.cost", "{currency}", "What calls cost, in the currency of the configured prices.");

    private static readonly Counter<long> Rewordings = Meter.CreateCounter<long>("assistant.model.rewordings", "{sentence}", "Reworded sentences, by whether the verifier kept them.");

    internal static Activity? Start(LanguageModelOptions options, Uri endpoint, string prompt)
    {
        var activity = Source.StartActivity($"chat {options.Name}", ActivityKind.Client);
        if (activity is not null)
        {
            foreach (var (key, value) in Common(options, endpoint))
            {
                activity.SetTag(key, value);
            }

            activity.SetTag("assistant.prompt", prompt);
        }

        return activity;
    }

    internal static void Ended(Activity? activity, LanguageModelOptions options, Uri endpoint, ModelUsage usage, decimal cost, TimeSpan took, ModelFault? fault)
    {
        var tags = new TagList([.. Common(options, endpoint)]);
        if (fault is { } kind)
        {
            tags.Add("error.type", NameOf(kind));
            activity?.SetTag("error.type", NameOf(kind));
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        Duration.Record(took.TotalSeconds, tags);
        activity?.SetTag("gen_ai.usage.input_tokens", usage.Input);
        activity?.SetTag("gen_ai.usage.output_tokens", usage.Output);
        activity?.SetTag("assistant.model.cost", (double)cost);
        Tokens.Record(usage.Input, [.. tags, new("gen_ai.token.type", "input")]);
        Tokens.Record(usage.Output, [.. tags, new("gen_ai.token.type", "output")]);
        Cost.Add((double)cost, tags);
    }

    internal static void Reworded(bool kept) => Rewordings.Add(1, new KeyValuePair<string, object?>("assistant.kept", kept));

    internal static string NameOf(ModelFault fault) => fault switch
    {
        ModelFault.TimedOut => "timeout",
        ModelFault.Unavailable => "unavailable",
        ModelFault.Refused => "refused",
        ModelFault.DayExhausted => "day_exhausted",
        ModelFault.Exhausted => "exhausted",
        ModelFault.NoPrompt => "no_prompt",
        _ => "unusable",
    };

    private static IEnumerable<KeyValuePair<string, object?>> Common(LanguageModelOptions options, Uri endpoint) =>
    [
        new("gen_ai.operation.name", "chat"),
        new("gen_ai.provider.name", endpoint.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase) ? "azure.ai.openai" : "openai"),
        new("gen_ai.request.model", options.Name),
        new("server.address", endpoint.Host),
        new("server.port", endpoint.Port),
    ];
}
