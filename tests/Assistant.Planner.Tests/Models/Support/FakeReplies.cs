using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>Ways an endpoint may answer, well and badly.</summary>
internal static class FakeReplies
{
    public const string Unclear =
        """{"intent":"unclear","states":[],"senders":[],"over":[],"measures":[],"secondary":false,"breadth":null,"intensity":null,"duration":null,"phase":null,"demand":null,"posture":null,"topic":null}""";

    /// <summary>Does what it is asked to: sound rewordings, no reading, no look-ups.</summary>
    public static Task Sound(FakeCall call) => call.Rewords ? Say(call, Reworded(call, Paraphrase)) : Say(call, call.Reads ? Unclear : "");

    /// <summary>Every numbered sentence of the request in other words.</summary>
    public static string Reworded(FakeCall call, Func<string, string> reword) =>
        string.Join('\n', call.Said("user").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            return $"{line[..colon]}: {reword(line[(colon + 2)..])}";
        }));

    /// <summary>Other words that say the same.</summary>
    public static string Paraphrase(string sentence) => sentence
        .Replace("; this raises it", ", and this lifts it", StringComparison.Ordinal)
        .Replace(", which raises it", ", and that lifts it", StringComparison.Ordinal)
        .Replace("; next comes: ", "; and there next comes: ", StringComparison.Ordinal)
        .Replace("next come: ", "and there next come: ", StringComparison.Ordinal)
        .Replace("frequently", "often", StringComparison.Ordinal);

    /// <summary>A whole answer, as one body or as a stream, whichever was asked for.</summary>
    public static Task Say(FakeCall call, string text, string finish = "stop") => call.Streams
        ? StreamAsync(call, Pieces(text), finish)
        : BodyAsync(call, new JsonObject { ["role"] = "assistant", ["content"] = text }, finish);

    public static Task Refuse(FakeCall call) => call.Streams
        ? EventsAsync(call, [Chunk(new JsonObject { ["refusal"] = "I cannot help with that." }, null), Chunk([], "stop")], done: true)
        : BodyAsync(call, new JsonObject { ["role"] = "assistant", ["content"] = null, ["refusal"] = "I cannot help with that." }, "stop");

    public static Task CallTools(FakeCall call, params (string Name, string Arguments)[] calls) => BodyAsync(call, new JsonObject
    {
        ["role"] = "assistant",
        ["content"] = null,
        ["tool_calls"] = new JsonArray([.. calls.Select((c, i) => (JsonNode)new JsonObject
        {
            ["id"] = $"call_{i}",
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = c.Name, ["arguments"] = c.Arguments },
        })]),
    }, "tool_calls");

    public static Task Status(FakeCall call, int code, string? retryAfter = null)
    {
        call.Context.Response.StatusCode = code;
        if (retryAfter is not null)
        {
            call.Context.Response.Headers.RetryAfter = retryAfter;
        }

        return Raw(call, """{"error":{"message":"no","type":"server_error"}}""", "application/json");
    }

    /// <summary>Says nothing until the caller gives up.</summary>
    public static async Task Stall(FakeCall call)
    {
        var gone = new TaskCompletionSource();
        await using var registration = call.Context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    /// <summary>Begins to answer and stalls.</summary>
    public static async Task StallInside(FakeCall call, string begun)
    {
        await BeginAsync(call, begun);
        await Stall(call);
    }

    /// <summary>Begins to answer and breaks the connection.</summary>
    public static async Task Cut(FakeCall call, string begun)
    {
        await BeginAsync(call, begun);
        call.Context.Abort();
    }

    /// <summary>Ends in order in the middle of an answer, with no word of an end.</summary>
    public static Task EndEarly(FakeCall call, string begun) => EventsAsync(call, [Chunk(new JsonObject { ["content"] = begun }, null)], done: false);

    /// <summary>Goes on until the caller gives up.</summary>
    public static Task Endless(FakeCall call) => Long(call, long.MaxValue);

    /// <summary>So many characters and then an end in order, as one body or as a stream, unless the caller gives up before.</summary>
    public static async Task Long(FakeCall call, long characters)
    {
        var piece = new string('x', 4000);
        call.Context.Response.ContentType = call.Streams ? "text/event-stream" : "application/json";
        var bytes = Encoding.UTF8.GetBytes(call.Streams ? $"data: {Chunk(new JsonObject { ["content"] = piece }, null)}\n\n" : piece);
        await call.Context.Response.WriteAsync(call.Streams ? "" : """{"id":"x","object":"chat.completion","created":1,"model":"fake","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"x""");
        for (var sent = 0L; sent < characters && !call.Context.RequestAborted.IsCancellationRequested; sent += piece.Length)
        {
            await call.Context.Response.Body.WriteAsync(bytes, call.Context.RequestAborted);
        }

        await (call.Streams ? EndAsync(call, "") : call.Context.Response.WriteAsync("\"}}]}"));
    }

    public static Task Raw(FakeCall call, string body, string type)
    {
        call.Context.Response.ContentType = type;
        return call.Context.Response.WriteAsync(body);
    }

    public static Task BodyAsync(FakeCall call, JsonObject message, string finish, int input = 120, int output = 40) => Raw(call, new JsonObject
    {
        ["id"] = "x",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finish }),
        ["usage"] = Usage(input, output),
    }.ToJsonString(), "application/json");

    private static Task StreamAsync(FakeCall call, IEnumerable<string> pieces, string finish) =>
        EventsAsync(call, [.. pieces.Select(p => Chunk(new JsonObject { ["content"] = p }, null)), Chunk([], finish), UsageChunk()], done: true);

    public static async Task BeginAsync(FakeCall call, string begun)
    {
        call.Context.Response.ContentType = call.Streams ? "text/event-stream" : "application/json";
        var text = call.Streams ? $"data: {Chunk(new JsonObject { ["content"] = begun }, null)}\n\n" : "{\"id\":\"x\",\"choices\":[{\"index\":0,";
        await call.Context.Response.WriteAsync(text);
        await call.Context.Response.Body.FlushAsync();
    }

    /// <summary>The rest of an answer begun.</summary>
    public static Task EndAsync(FakeCall call, string text) => EventsAsync(call, [Chunk(new JsonObject { ["content"] = text }, null), Chunk([], "stop"), UsageChunk()], done: true);

    private static async Task EventsAsync(FakeCall call, IEnumerable<string> chunks, bool done)
    {
        if (!call.Context.Response.HasStarted)
        {
            call.Context.Response.ContentType = "text/event-stream";
        }

        foreach (var chunk in chunks)
        {
            await call.Context.Response.WriteAsync($"data: {chunk}\n\n");
        }

        if (done)
        {
            await call.Context.Response.WriteAsync("data: [DONE]\n\n");
        }
    }

    private static IEnumerable<string> Pieces(string text) => text.Chunk(7).Select(c => new string(c));

    private static string Chunk(JsonObject delta, string? finish) => new JsonObject
    {
        ["id"] = "x",
        ["object"] = "chat.completion.chunk",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finish }),
    }.ToJsonString();

    private static string UsageChunk() => new JsonObject
    {
        ["id"] = "x",
        ["object"] = "chat.completion.chunk",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(),
        ["usage"] = Usage(300, 200),
    }.ToJsonString();

    private static JsonObject Usage(int input, int output) =>
        new() { ["prompt_tokens"] = input, ["completion_tokens"] = output, ["total_tokens"] = input + output };
}
