using System.ComponentModel;
using Assistant.Planner.Execution;
using Assistant.Planner.Plugins.Searching;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Plugins;

/// <summary>Kernel plugin <c>scoring</c>.</summary>
internal sealed class ScoringPlugin(RuleBaseSnapshot snapshot, AssessCase assess)
{
    private readonly VariationSearch _variations = new(snapshot, assess);

    [KernelFunction("assess")]
    [Description("Ranks the ten responses open to a state under a pressure.")]
    public Assessment Assess(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("The pressure.")] Scenario scenario,
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null,
        [Description("How to assess; absent for the usual way.")] ScoringOptions? options = null) =>
        assess(state, scenario, asOf, options ?? ScoringOptions.Default);

    [KernelFunction("vary")]
    [Description("Changes one thing at a time: what would put another response first, and which signs would lift a response.")]
    public VariationsFound Vary(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("The pressure.")] Scenario scenario,
        [Description("Attributes the question leaves open, joined by commas.")] string leftOpen = "",
        [Description("Responses to lift, joined by commas; absent for the second and third.")] string lifted = "",
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null,
        [Description("How to assess; absent for the usual way.")] ScoringOptions? options = null) =>
        _variations.Search(state, scenario, asOf, options ?? ScoringOptions.Default, Split(leftOpen), Split(lifted));

    private static string[] Split(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
