using Assistant.Scoring;

namespace Assistant.Host.Health;

/// <summary>What a supervisor asks.</summary>
internal static class HealthEndpoints
{
    /// <summary>/health/live: the process answers. /health/ready: it has a rule base to answer from.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        endpoints.MapGet("/health/ready", (CompiledRuleBase rules) =>
            Results.Json(new { status = "ready", ruleBase = rules.Snapshot.Version.ToString() }));
    }
}
