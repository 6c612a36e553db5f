using Assistant.BotFramework.Connector;
using Assistant.Host.Answering;
using Assistant.Host.Rules;
using Assistant.RuleBase;
using Assistant.Storage;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Health;

/// <summary>What a supervisor asks.</summary>
internal static class HealthEndpoints
{
    /// <summary>
    /// /health/live: the process answers. /health/ready, and the same at /health: <c>ready</c> or <c>degraded</c> with 200, as long as questions are answered;
    /// <c>stopping</c> with 503. <c>problems</c> says what is wrong with a newer rule base that is not served, <c>storageProblems</c> what is not kept or
    /// shared, <c>channelProblems</c> why the bot cannot answer in channels. A broken edit leaves the host ready: it answers as before.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "live" })).AllowAnonymous();
        endpoints.MapGet("/health/ready", Ready).AllowAnonymous();
        endpoints.MapGet("/health", Ready).AllowAnonymous();
    }

    private static IResult Ready(ServedRules rules, LiveModel model, StorageHealth storage, ChannelHealth channels, IOptions<DataOptions> data, IHostApplicationLifetime lifetime)
    {
        var isStopping = lifetime.ApplicationStopping.IsCancellationRequested;
        return Results.Json(new
        {
            status = isStopping ? "stopping" : storage.IsWhole && channels.Problem is null ? "ready" : "degraded",
            ruleBase = rules.State.Serving.ToString(),
            since = rules.State.Since,
            problems = rules.State.Problems.Select(problem => Told(problem, data.Value.Folder)),
            model = model.Current?.Name,
            prompts = model.Current?.Prompts.Version,
            promptProblems = model.Problems.Select(problem => problem.ToString()),
            storage = storage.Database,
            storageProblems = storage.Problems,
            channelProblems = channels.Problem is { } problem ? [problem] : Array.Empty<string>(),
        }, statusCode: isStopping ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    /// <summary>Anybody may ask: a file is named by its place in the rules or the data folder, and not where on this machine that lies.</summary>
    private static string Told(RuleProblem problem, string data) =>
        (Path.IsPathRooted(problem.File) ? problem with { File = Path.GetRelativePath(data, problem.File).Replace('\\', '/') } : problem).ToString();
}
