using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>The answer to an invoke activity: it becomes the HTTP response.</summary>
public sealed class InvokeResponse
{
    /// <summary>HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>JSON body; none when null.</summary>
    public JsonElement? Body { get; set; }
}
