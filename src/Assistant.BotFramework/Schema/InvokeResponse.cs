using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>The answer to an invoke activity: it becomes the HTTP response.</summary>
public sealed class InvokeResponse
{
    /// <summary>HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>JSON body; none when null.</summary>
    public JsonElement? Body { get; set; }

    /// <summary>200 with a body.</summary>
    public static InvokeResponse Ok<T>(T body) => new() { Status = 200, Body = ActivityJson.ToElement(body) };
}
