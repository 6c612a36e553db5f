using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>One request to the played endpoint.</summary>
internal sealed class FakeCall(HttpContext context, JsonObject body)
{
    public HttpContext Context => context;

    public JsonObject Body => body;

    public string Authorization { get; } = context.Request.Headers.Authorization.ToString();

    public bool Streams => body["stream"]?.GetValue<bool>() == true;

    public bool Reads => body["response_format"] is not null;

    public bool Plans => body["tools"] is not null;

    public bool Rewords => Streams;

    /// <summary>The messages of one role.</summary>
    public string Said(string role) =>
        string.Join('\n', body["messages"]!.AsArray().Where(m => m!["role"]!.GetValue<string>() == role).Select(m => Text(m!["content"]!)));

    /// <summary>Roles in order.</summary>
    public IReadOnlyList<string> Roles => [.. body["messages"]!.AsArray().Select(m => m!["role"]!.GetValue<string>())];

    private static string Text(JsonNode content) => content is JsonArray parts
        ? string.Concat(parts.Select(p => p!["text"]?.GetValue<string>()))
        : content.GetValue<string>();
}
