using System.Text;
using Assistant.Bot.Rendering;
using Assistant.Host.Access;
using Assistant.Host.Faults;
using Assistant.Host.Page;
using Assistant.Planner.Delivery;

namespace Assistant.Host.Sharing;

/// <summary>An answer outside its conversation: as a file, and under a link that ends.</summary>
internal static class SharingEndpoints
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>
    /// For the conversation whose token the request carries: GET /api/answers/ID/markdown, and POST /api/answers/ID/link, which makes a link. For whoever holds a
    /// link: the page /a/TOKEN, and what it reads, GET /api/links/TOKEN (and /markdown). A link that was altered or never ours is 404, one that is over 410.
    /// </summary>
    public static void MapSharing(this IEndpointRouteBuilder endpoints)
    {
        var template = new PageTemplate(PageAssets.Load(), "/page/shared.html");
        var api = endpoints.MapGroup("/api").RequireRateLimiting(RateLimits.Ask);
        api.MapGet("/answers/{id}/markdown", async (string id, HttpRequest request, OwnAnswers own) =>
            await own.FindAsync(request, id) is { } delivered ? Markdown(delivered) : NotYours);
        api.MapPost("/answers/{id}/link", MakeAsync);
        api.MapGet("/links/{token}", (string token, AnswerLinks links, IAnswerArchive archive, StateNames names) =>
            OpenAsync(token, links, archive, (delivered, link) => Results.Bytes(SharedAnswer.Json(delivered, link.Until, names.Of), Json)));
        api.MapGet("/links/{token}/markdown", (string token, AnswerLinks links, IAnswerArchive archive) =>
            OpenAsync(token, links, archive, (delivered, _) => Markdown(delivered)));

        // The page reads the answer itself, and says in words what stands in its way.
        endpoints.MapGet("/a/{token}", (string token, HttpResponse response, AnswerLinks links) =>
        {
            response.Headers["X-Robots-Tag"] = "noindex";
            return ServedPage.Of(response, template, status: Status(links.Read(token)));
        });
    }

    private static async Task<IResult> MakeAsync(string id, HttpRequest request, OwnAnswers own, AnswerLinks links)
    {
        if (await own.FindAsync(request, id) is null)
        {
            return NotYours;
        }

        var (token, until) = links.Make(id);
        return Results.Json(new { path = $"/a/{token}", until });
    }

    private static async Task<IResult> OpenAsync(string token, AnswerLinks links, IAnswerArchive archive, Func<DeliveredAnswer, ReadLink, IResult> found)
    {
        var link = links.Read(token);
        return Status(link) switch
        {
            StatusCodes.Status404NotFound => Problem.Of(StatusCodes.Status404NotFound, "This link does not work.",
                "It is incomplete or was changed on its way. Copy it again, whole, or ask whoever sent it."),
            StatusCodes.Status410Gone => Problem.Of(StatusCodes.Status410Gone, "This link has expired.",
                FormattableString.Invariant($"It worked until {link.Until:d MMMM yyyy}. Ask whoever sent it for a new one, or ask the question anew.")),
            _ => await archive.FindAsync(link.AnswerId!) is { } delivered
                ? found(delivered, link)
                : Problem.Of(StatusCodes.Status404NotFound, "This answer is no longer kept.", "The link is in order, but the answer is gone. Ask the question anew."),
        };
    }

    private static int Status(ReadLink link) =>
        link.AnswerId is null ? StatusCodes.Status404NotFound : link.IsExpired ? StatusCodes.Status410Gone : StatusCodes.Status200OK;

    private static IResult Markdown(DeliveredAnswer delivered) => Results.File(
        Encoding.UTF8.GetBytes(MarkdownDocument.Of(delivered.Answer, DateOnly.FromDateTime(delivered.At.UtcDateTime))),
        "text/markdown; charset=utf-8", $"answer-{delivered.Answer.AnswerId}.md");

    private static IResult NotYours => Problem.Of(StatusCodes.Status404NotFound, "There is no such answer in this conversation.",
        "The conversation has expired, or the answer is no longer kept. Ask the question anew.");
}
