using System.Security.Cryptography;
using Assistant.Host.Access;
using Assistant.Host.Answering;
using Assistant.Host.Faults;
using Assistant.Host.Page;
using Assistant.Host.Rules;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Maintain;

/// <summary>/maintain: what the rules are, how far they reach, what is wrong with them, and a question tried on two versions. Read-only over files.</summary>
internal static class MaintainEndpoints
{
    /// <summary>Maps the page and what it reads, where it is switched on; for maintainers alone.</summary>
    public static void MapMaintain(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<MaintainOptions>>().Value.Enabled)
        {
            return;
        }

        var template = new PageTemplate(PageAssets.Load(), "/page/maintain.html");
        app.MapGet("/maintain", (HttpResponse response) => Page(response, template)).RequireAuthorization(AccessPolicies.Maintainer);

        var api = app.MapGroup("/api/maintain").RequireAuthorization(AccessPolicies.Maintainer);
        api.MapGet("/state", (MaintainedView view) => view.State());
        api.MapGet("/rules", (string? search, MaintainedView view) => view.Now.Rules(search));
        api.MapGet("/rules/{id}", (string id, MaintainedView view) => view.Now.Rule(id) is { } rule
            ? Results.Ok(rule)
            : Problem.Of(StatusCodes.Status404NotFound, "There is no such rule.", "The list at /api/maintain/rules names them all."));
        api.MapGet("/coverage", (MaintainedView view) => view.Now.Documents());
        api.MapPost("/try", TryAsync);
    }

    private static IResult Page(HttpResponse response, PageTemplate template)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        PageHeaders.WritePage(response.Headers, nonce, conversations: null);
        return Results.Content(template.Render(nonce), "text/html; charset=utf-8");
    }

    /// <summary>The same question to the rules in force and to the released version.</summary>
    private static async Task<IResult> TryAsync(HttpRequest request, QuestionAnswerer working, ReleasedRules released, AnswerOptions options)
    {
        var body = await AskRequest.BodyAsync(request);
        if (body is null || AskRequest.Read(body).Request is not { } asked)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "This is no question.", "Send {\"text\": \"How might Serbia respond to US sanctions?\"}.");
        }

        var (now, _) = await working.AnswerAsync(asked.Text, ConversationContext.Empty, options, request.HttpContext.RequestAborted);
        Answer? before = null;
        if (released.Answerer() is { } other)
        {
            (before, _) = await other.AnswerAsync(asked.Text, ConversationContext.Empty, options, request.HttpContext.RequestAborted);
        }

        var (left, right) = (AnswerJson.Serialize(now), before is null ? "null" : AnswerJson.Serialize(before));
        return Results.Content($"{{\"working\":{left},\"released\":{right}}}", "application/json; charset=utf-8");
    }
}
