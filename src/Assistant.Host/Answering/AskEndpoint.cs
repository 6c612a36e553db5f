using System.Globalization;
using Assistant.BotFramework.DirectLine;
using Assistant.Host.Faults;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;

namespace Assistant.Host.Answering;

/// <summary>POST /api/ask: a question in, the JSON contract out.</summary>
internal static class AskEndpoint
{
    /// <summary>
    /// Maps it. The body is <c>{"text", "conversation"?}</c>; the header Server-Timing says in milliseconds how long the answer took,
    /// without the network. Refusals are problem objects: 400 not the documented shape, 413 too large, 415 not JSON, 429 too often, 503 paused.
    /// </summary>
    public static IEndpointConventionBuilder MapAsk(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/ask", AskAsync);

    private static async Task<IResult> AskAsync(
        HttpContext context, QuestionAnswerer answerer, AnswerOptions options, AskConversations conversations, IAnswerArchive archive, IServicePause pause, TimeProvider time)
    {
        if (!context.Request.HasJsonContentType())
        {
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, "The body is not JSON.", "Send it with Content-Type: application/json.");
        }

        if (await AskRequest.BodyAsync(context.Request) is not { } body)
        {
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, "The body is too large.",
                FormattableString.Invariant($"At most {AskRequest.MostBytes} bytes are read; a question has up to {QuestionText.MaximumLength} characters."));
        }

        if (await pause.MessageAsync(context.RequestAborted) is { } paused)
        {
            context.Response.Headers.RetryAfter = "60";
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "The assistant does not answer at present.", paused);
        }

        var started = time.GetTimestamp();
        var (request, fault) = AskRequest.Read(body);
        if (request is null)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "The request is not in order.", fault!);
        }

        var user = SignedInUser.IdOf(context.User);
        var conversation = AskConversations.Name(user, request.Conversation);
        var before = conversations.Of(conversation);
        var (answer, next) = await answerer.AnswerAsync(request.Text, before, options, context.RequestAborted);
        var asker = new Asker(AskConversations.Channel, request.Conversation, user);
        await archive.KeepAsync(new DeliveredAnswer(answer, before, options, asker, time.GetUtcNow()), context.RequestAborted);
        conversations.Keep(conversation, next);
        var json = AnswerJson.SerializeToUtf8Bytes(answer);
        var milliseconds = time.GetElapsedTime(started).TotalMilliseconds;
        context.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"total;dur={milliseconds:0.###}");
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(json, "application/json; charset=utf-8");
    }
}
