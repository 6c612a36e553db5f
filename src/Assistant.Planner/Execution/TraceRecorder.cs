using Assistant.Planner.Plans;
using Assistant.Planner.Telemetry;

namespace Assistant.Planner.Execution;

/// <summary>Collects the timed steps of one question.</summary>
internal sealed class TraceRecorder(TimeProvider time)
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    public T Time<T>(string step, Func<T> work)
    {
        using var span = AnswerTelemetry.StartStage(step);
        var start = time.GetTimestamp();
        var result = work();
        Add(new TraceStep(step, Since(start)));
        return result;
    }

    public async ValueTask<T> TimeAsync<T>(string step, Func<ValueTask<T>> work)
    {
        using var span = AnswerTelemetry.StartStage(step);
        var start = time.GetTimestamp();
        var result = await work().ConfigureAwait(false);
        Add(new TraceStep(step, Since(start)));
        return result;
    }

    /// <summary>A step that took no time of its own, such as the prompt a step asked with.</summary>
    public void Note(string step) => Add(new TraceStep(step, 0));

    /// <summary>A step begun before.</summary>
    public void Add(string step, long start) => Add(new TraceStep(step, Since(start)));

    /// <summary>Times a function of the plan and writes down what it was called with.</summary>
    public async ValueTask<T> TimeAsync<T>(string function, PlanStep? call, Func<ValueTask<T>> work)
    {
        var start = time.GetTimestamp();
        var result = await work().ConfigureAwait(false);
        Add(new TraceStep(function, Since(start))
        {
            Function = function,
            Arguments = call is null ? null : TraceArguments.Of(call),
            Variant = call?.Variant,
        });
        return result;
    }

    private double Since(long start) => time.GetElapsedTime(start).TotalMilliseconds;

    private void Add(TraceStep step) => _steps.Add(step);
}
