using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Answers a poll; never with an empty body, which clients do not survive.</summary>
internal sealed class ActivitySetResult(IReadOnlyList<ShownActivity> activities, long watermark) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        ActivitySet.Write(httpContext.Response.BodyWriter, activities, watermark);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
