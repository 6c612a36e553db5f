namespace Assistant.Planner.Execution;

/// <summary>Collects the timed steps of one question.</summary>
internal sealed class TraceRecorder(TimeProvider time)
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    public T Time<T>(string step, Func<T> work)
    {
        var start = time.GetTimestamp();
        var result = work();
        Add(step, start);
        return result;
    }

    public async ValueTask<T> TimeAsync<T>(string step, Func<ValueTask<T>> work)
    {
        var start = time.GetTimestamp();
        var result = await work().ConfigureAwait(false);
        Add(step, start);
        return result;
    }

    /// <summary>A step that took no time of its own, such as the prompt a step asked with.</summary>
    public void Note(string step) => _steps.Add(new TraceStep(step, 0));

    public void Add(string step, long start) => _steps.Add(new TraceStep(step, time.GetElapsedTime(start).TotalMilliseconds));
}
