using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Plugins;

/// <summary>Opens one case to be tried with one thing after another changed: in the house the probe of the scorer, in a test a table.</summary>
/// <param name="state">ISO 3166-1 alpha-3 of a state of the base.</param>
/// <param name="scenario">The pressure as it is.</param>
/// <param name="asOf">Year whose figures hold, or null for the newest.</param>
/// <param name="options">How to assess.</param>
/// <returns>What the case comes to under a changed scenario, for the responses asked for.</returns>
public delegate Func<Scenario, IReadOnlyList<string>, ProbedCase> ProbeCase(string state, Scenario scenario, int? asOf, ScoringOptions options);
