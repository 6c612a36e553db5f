using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.Hosting;

/// <summary>A refusal in the shape the protocol documents: {"error":{"code","message"}}.</summary>
internal sealed record ProtocolFault(int Status, string Code, string Message)
{
    public static ProtocolFault MalformedJson { get; } =
        new(StatusCodes.Status400BadRequest, "BadSyntax", "The body is not a JSON object of the documented shape.");

    public static ProtocolFault NotJson { get; } =
        new(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "The content type must be application/json.");

    public static ProtocolFault TooLarge { get; } =
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is longer than {BoundedBody.MaxActivityBytes} bytes.");

    public static ProtocolFault TooManyAttachments { get; } =
        new(StatusCodes.Status400BadRequest, "BadArgument", $"The activity has more than {ActivityBody.MaxAttachments} attachments.");

    public static ProtocolFault Missing(string member) =>
        new(StatusCodes.Status400BadRequest, "MissingProperty", $"The activity has no {member}.");

    /// <summary>After how many seconds to try again, or null where that would not help.</summary>
    public string? RetryAfter { get; init; }

    public Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        if (RetryAfter is not null)
        {
            response.Headers.RetryAfter = RetryAfter;
        }

        return response.WriteAsJsonAsync(new { error = new { code = Code, message = Message } }, cancellationToken);
    }
}
