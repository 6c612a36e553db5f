using System.ComponentModel;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Plugins;

/// <summary>Kernel plugin <c>scoring</c>.</summary>
internal sealed class ScoringPlugin(AssessCase assess)
{
    [KernelFunction("assess")]
    [Description("Ranks the ten responses open to a state under a pressure.")]
    public Assessment Assess(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("The pressure.")] Scenario scenario,
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null,
        [Description("How to assess; absent for the usual way.")] ScoringOptions? options = null) =>
        assess(state, scenario, asOf, options ?? ScoringOptions.Default);
}
