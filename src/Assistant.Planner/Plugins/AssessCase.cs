using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Plugins;

/// <summary>Assesses one state: in the house the response scorer, in a test a table.</summary>
/// <param name="state">ISO 3166-1 alpha-3 of a state of the base.</param>
/// <param name="scenario">The pressure.</param>
/// <param name="asOf">Year whose figures hold, or null for the newest.</param>
/// <param name="options">How to assess.</param>
public delegate Assessment AssessCase(string state, Scenario scenario, int? asOf, ScoringOptions options);
