using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Planner.Answers;

namespace Assistant.Planner.Telemetry;

/// <summary>A span per answer and per stage, and figures of answers. Never holds a word asked or answered.</summary>
public static class AnswerTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string SourceName = "Assistant.Planner";

    private static readonly ActivitySource Source = new(SourceName);

    private static readonly Meter Meter = new(SourceName);

    private static readonly Counter<long> Answers = Meter.CreateCounter<long>("assistant.answers", "{answer}", "Answers delivered, by intent and by why they decline.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "assistant.answer.duration", "s", "From question to answer, cached ones included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15, 60] });

    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("assistant.verifier.faults", "{sentence}", "Sentences the verifier kept from leaving.");

    /// <summary>Names of the spans, stage by stage.</summary>
    private static readonly Dictionary<string, string> Stages = new(StringComparer.Ordinal)
    {
        ["interpret"] = "interpreter", ["plan"] = "planner", ["execute"] = "executor", ["write"] = "writer", ["verify"] = "verifier",
    };

    internal static Activity? Start() => Source.StartActivity("answer");

    /// <summary>The span of a stage; null for a step that is none, or while nobody listens.</summary>
    internal static Activity? StartStage(string step) =>
        Source.HasListeners() && Stages.TryGetValue(step, out var stage) ? Source.StartActivity(stage) : null;

    internal static void Delivered(Answer answer, bool isCached, TimeSpan took)
    {
        var tags = new TagList { { "assistant.intent", answer.Intent }, { "assistant.declined", answer.Declined ?? "no" }, { "assistant.cached", isCached } };
        Answers.Add(1, tags);
        Duration.Record(took.TotalSeconds, tags);
        if (Activity.Current is { Source.Name: SourceName, OperationName: "answer" } span)
        {
            span.SetTag("assistant.intent", answer.Intent);
            span.SetTag("assistant.declined", answer.Declined);
            span.SetTag("assistant.cached", isCached);
            span.SetTag("assistant.rule_base.version", answer.RuleBase.Version);
        }
    }

    internal static void Refused(int sentences)
    {
        if (sentences > 0)
        {
            Faults.Add(sentences);
        }
    }
}
