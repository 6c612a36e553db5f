using System.ComponentModel;
using Assistant.Planner.Execution;
using Assistant.Planner.Plugins.Searching;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Plugins;

/// <summary>Kernel plugin <c>scoring</c>.</summary>
internal sealed class ScoringPlugin(RuleBaseSnapshot snapshot, ScoringTools tools)
{
    private readonly FlipSearch _flips = new(snapshot, tools);
    private readonly StateRanking _ranking = new(snapshot, tools.Assess);
    private readonly VariationSearch _variations = new(snapshot, tools.Assess, tools.FindSingle, tools.Probe);

    [KernelFunction("assess")]
    [Description("Ranks the ten responses open to a state under a pressure.")]
    public Assessment Assess(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("The pressure.")] Scenario scenario,
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null,
        [Description("How to assess; absent for the usual way.")] ScoringOptions? options = null) =>
        tools.Assess(state, scenario, asOf, options ?? ScoringOptions.Default);

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

    [KernelFunction("rank")]
    [Description("Orders the states of a group by the score of one response.")]
    public RankingFound Rank(
        [Description("The pressure.")] Scenario scenario,
        [Description("ISO 3166-1 alpha-3 codes, joined by commas; absent for a group.")] string states = "",
        [Description("Identifier of an organisation or name of a region; absent for all states.")] string? among = null,
        [Description("Properties the states must have.")] IReadOnlyList<StateFilter>? filters = null,
        [Description("The response; absent for none in particular.")] string? option = null,
        [Description("Whether the lowest score comes first.")] bool leastFirst = false,
        [Description("How many to show, 1 to 10.")] int? top = null,
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null,
        [Description("How to assess; absent for the usual way.")] ScoringOptions? options = null) =>
        _ranking.Rank(Split(states), among, filters ?? [], option, leastFirst, scenario, asOf, options ?? ScoringOptions.Default, top);

    [KernelFunction("counterfactual")]
    [Description("The smallest change of one or two figures or attributes that puts another response first.")]
    public FlipFound Counterfactual(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("The pressure.")] Scenario scenario,
        [Description("The response wanted first; absent for any other.")] string? option = null,
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null,
        [Description("How to assess; absent for the usual way.")] ScoringOptions? options = null) =>
        _flips.Search(state, scenario, asOf, options ?? ScoringOptions.Default, option);

    [KernelFunction("method")]
    [Description("How answers are scored, and how well that did on the coded cases.")]
    public MethodFound Method() => new(snapshot.Parameters, tools.Evaluate?.Invoke());

    private static string[] Split(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
