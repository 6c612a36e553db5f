using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.Results;

namespace Assistant.Cli.RulesReading;

/// <summary>Why a rule applied, or did not, and what came of it.</summary>
/// <param name="Snapshot">The base.</param>
/// <param name="State">ISO3.</param>
/// <param name="ScenarioName">How the pressure was named.</param>
/// <param name="Scenario">The pressure.</param>
/// <param name="Trace">Condition by condition.</param>
/// <param name="Assessment">The whole case.</param>
/// <param name="Notes">How the case was read, where that is not obvious.</param>
internal sealed record WhyReport(
    RuleBaseSnapshot Snapshot, string State, string ScenarioName, Scenario Scenario, RuleTrace Trace, Assessment Assessment, IReadOnlyList<string> Notes)
{
    /// <summary>What the rule's effects did, choice before success.</summary>
    public IReadOnlyList<WhyMove> Moves { get; } =
    [
        .. from response in Assessment.Responses
           from contribution in response.Choice.Concat(response.Success)
           where contribution.Rule == Trace.Rule.Id
           orderby contribution.BearsOn, Assessment.Responses.ToList().IndexOf(response)
           select new WhyMove(response.Option, contribution, Assessment.Responses.ToList().IndexOf(response) + 1, response.Score),
    ];
}
