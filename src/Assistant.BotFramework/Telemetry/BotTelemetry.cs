using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Assistant.BotFramework.Telemetry;

/// <summary>Spans and figures of turns, tokens and sendings. Holds no name, no identifier and no word of anybody.</summary>
public static class BotTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string SourceName = "Assistant.BotFramework";

    private static readonly ActivitySource Source = new(SourceName);

    private static readonly Meter Meter = new(SourceName);

    private static readonly UpDownCounter<long> Pending = Meter.CreateUpDownCounter<long>("assistant.turns.pending", "{turn}", "Turns accepted and not yet ended.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("assistant.turn.duration", "s", "How long turns ran, by how they ended.");

    private static readonly Counter<long> NoRoom = Meter.CreateCounter<long>("assistant.turns.refused", "{turn}", "Turns not accepted, since too many waited.");

    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("assistant.requests.refused", "{request}", "Requests of channels refused, by what was wrong.");

    private static readonly Counter<long> Maybe = Meter.CreateCounter<long>("assistant.sends.unknown", "{activity}", "Activities whose delivery is unknown.");

    /// <summary>A turn goes on where its request began, under the same trace; without anybody listening it still has a trace for the log to name.</summary>
    internal static Activity StartTurn(ActivityContext request) =>
        Source.StartActivity("turn", ActivityKind.Consumer, request) ?? NewTurn(request);

    internal static void Accepted() => Pending.Add(1);

    internal static void Refused() => NoRoom.Add(1);

    internal static void Ended(TimeSpan took, string? fault)
    {
        Pending.Add(-1);
        Duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("error.type", fault ?? "none"));
        if (fault is not null)
        {
            Activity.Current?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault);
        }
    }

    internal static void RequestRefused(string? reason) => Tokens.Add(1, new KeyValuePair<string, object?>("assistant.reason", reason));

    internal static void MaybeDelivered() => Maybe.Add(1);

    private static Activity NewTurn(ActivityContext request)
    {
        var turn = new Activity("turn").SetIdFormat(ActivityIdFormat.W3C);
        if (request.TraceId != default)
        {
            turn.SetParentId(request.TraceId, request.SpanId, request.TraceFlags);
        }

        return turn.Start();
    }
}
