using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Writes activities with the watermark that follows them; never an empty body, which clients do not survive.</summary>
internal sealed class ActivitySetResult(IReadOnlyList<KeptActivity> activities, long watermark) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in activities)
        {
            writer.WriteRawValue(activity.Json, skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
