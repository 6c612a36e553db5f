using System.Collections.Concurrent;
using System.Diagnostics;

namespace Assistant.Host.Tests.Support;

/// <summary>Keeps the spans of this process in memory.</summary>
internal sealed class Spans : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivityListener _listener;

    public Spans()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Assistant.", StringComparison.Ordinal) || source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The header that puts a request under a trace.</summary>
    public static string Header(ActivityTraceId trace) => $"00-{trace}-{ActivitySpanId.CreateRandom()}-01";

    public IReadOnlyList<Activity> Of(ActivityTraceId trace) => [.. _ended.Where(span => span.TraceId == trace)];

    /// <summary>The spans of a trace once one of a name is among them.</summary>
    public async Task<IReadOnlyList<Activity>> UntilAsync(ActivityTraceId trace, string name)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Of(trace).All(span => span.OperationName != name))
        {
            await Task.Delay(10, patience.Token);
        }

        return Of(trace);
    }

    public void Dispose() => _listener.Dispose();
}
