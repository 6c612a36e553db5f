using System.Collections;
using System.Diagnostics;

namespace Assistant.Host.Telemetry;

/// <summary>
/// What stands beside every log line: the trace and span it belongs to, and nothing else. The server's own scopes hold addresses, and those hold what
/// strangers and conversations are called.
/// </summary>
internal sealed class TraceScopes : IExternalScopeProvider
{
    public void ForEachScope<TState>(Action<object?, TState> callback, TState state)
    {
        if (Activity.Current is { } span)
        {
            callback(new Scope(span.TraceId.ToHexString(), span.SpanId.ToHexString()), state);
        }
    }

    public IDisposable Push(object? state) => Nothing.Instance;

    private sealed class Scope(string trace, string span) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 2;

        public KeyValuePair<string, object?> this[int index] => index == 0 ? new("TraceId", trace) : new("SpanId", span);

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"TraceId:{trace} SpanId:{span}";
    }

    private sealed class Nothing : IDisposable
    {
        public static Nothing Instance { get; } = new();

        public void Dispose()
        {
        }
    }
}
