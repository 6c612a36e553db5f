using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Planner.Models.Calling;
using Assistant.Planner.Tests.Models.Support;
using Microsoft.Extensions.Logging;

namespace Assistant.Planner.Tests.Models;

/// <summary>Calls are measured by the conventions for generative AI, and neither figures nor logs hold a word or a key.</summary>
public sealed class ModelTelemetryTests
{
    [Fact]
    public async Task A_call_leaves_a_span_tokens_duration_and_cost()
    {
        var model = $"measured-{Environment.CurrentManagedThreadId}-{Stopwatch.GetTimestamp()}";
        var (spans, figures) = (new ConcurrentQueue<Activity>(), new ConcurrentQueue<(string Name, double Value, string Tags)>());
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == ModelTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == ModelTelemetry.SourceName) { l.EnableMeasurementEvents(i); } } };
        meters.SetMeasurementEventCallback<long>((i, v, t, _) => figures.Enqueue((i.Name, v, Tags(t))));
        meters.SetMeasurementEventCallback<double>((i, v, t, _) => figures.Enqueue((i.Name, v, Tags(t))));
        meters.Start();
        await using var answers = await ModelledAnswers.StartAsync(settle: o => o.Name = model);

        await answers.AskAsync(Some.SerbiaQuestion);

        var span = Assert.Single(spans, s => s.DisplayName == $"chat {model}");
        Assert.Equal(ActivityKind.Client, span.Kind);
        var tags = span.TagObjects.ToDictionary(t => t.Key, t => t.Value);
        Assert.Equal(("chat", "openai", (object)model), (tags["gen_ai.operation.name"], tags["gen_ai.provider.name"], tags["gen_ai.request.model"]!));
        Assert.Equal((300, 200, 0.0011), ((int)tags["gen_ai.usage.input_tokens"]!, (int)tags["gen_ai.usage.output_tokens"]!, (double)tags["assistant.model.cost"]!));
        Assert.Equal("reword-sentences@1.0.0", tags["assistant.prompt"]);
        var ours = figures.Where(f => f.Tags.Contains(model, StringComparison.Ordinal)).ToArray();
        Assert.Contains(ours, f => f.Name == "gen_ai.client.token.usage" && f.Value == 300 && f.Tags.Contains("gen_ai.token.type=input", StringComparison.Ordinal));
        Assert.Contains(ours, f => f.Name == "gen_ai.client.token.usage" && f.Value == 200 && f.Tags.Contains("gen_ai.token.type=output", StringComparison.Ordinal));
        Assert.Contains(ours, f => f.Name == "gen_ai.client.operation.duration" && f.Value > 0);
        Assert.Contains(ours, f => f.Name == "assistant.model.cost" && f.Value is > 0.00109 and < 0.00111);
        Assert.DoesNotContain(tags.Values, v => v?.ToString()?.Contains("Serbia", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_failed_call_is_marked_with_its_kind_and_logged_without_words_or_key()
    {
        var lines = new ConcurrentQueue<string>();
        await using var answers = await ModelledAnswers.StartAsync(c => FakeReplies.Status(c, 401), logger: new Lines(lines));

        await answers.AskAsync(Some.SerbiaQuestion);

        var line = Assert.Single(lines);
        Assert.Matches(@"^The language model was of no use for reword-sentences@1\.0\.0: unavailable after \d+ ms$", line);
    }

    [Fact]
    public async Task The_key_goes_to_the_endpoint_and_nowhere_else()
    {
        var lines = new ConcurrentQueue<string>();
        await using var answers = await ModelledAnswers.StartAsync(c => FakeReplies.Say(c, FakeReplies.Reworded(c, s => s[..^1] + $" {c.Authorization}.")), logger: new Lines(lines));

        var answer = await answers.AskAsync(Some.SerbiaQuestion);

        Assert.All(answers.Endpoint.Calls, c => Assert.Equal($"Bearer {ModelledAnswers.Key}", c.Authorization));
        Assert.DoesNotContain(ModelledAnswers.Key, Assistant.Planner.Answers.AnswerJson.Serialize(answer), StringComparison.Ordinal);
        Assert.All(answers.Endpoint.Calls, c => Assert.DoesNotContain(ModelledAnswers.Key, c.Body.ToJsonString(), StringComparison.Ordinal));
        Assert.Empty(lines);
    }

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = "";
        foreach (var (key, value) in tags)
        {
            text += $"{key}={value};";
        }

        return text;
    }

    private sealed class Lines(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception) + exception);
    }
}
