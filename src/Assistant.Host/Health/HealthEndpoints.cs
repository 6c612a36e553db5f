using Assistant.Host.Answering;
using Assistant.Host.Rules;

namespace Assistant.Host.Health;

/// <summary>What a supervisor asks.</summary>
internal static class HealthEndpoints
{
    /// <summary>
    /// /health/live: the process answers. /health/ready: it has a rule base to answer from; <c>problems</c> says what is wrong with a newer one that is
    /// not served. A broken edit leaves the host ready: it answers as before.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "live" })).AllowAnonymous();
        endpoints.MapGet("/health/ready", (ServedRules rules, LiveModel model) => Results.Json(new
        {
            status = "ready",
            ruleBase = rules.State.Serving.ToString(),
            since = rules.State.Since,
            problems = rules.State.Problems.Select(problem => problem.ToString()),
            model = model.Current?.Name,
            prompts = model.Current?.Prompts.Version,
            promptProblems = model.Problems.Select(problem => problem.ToString()),
        })).AllowAnonymous();
    }
}
