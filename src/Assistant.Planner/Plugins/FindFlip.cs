using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Planner.Plugins;

/// <summary>Finds the smallest change that puts another response first: in the house the counterfactual search, in a test a table.</summary>
/// <param name="state">ISO 3166-1 alpha-3 of a state of the base.</param>
/// <param name="scenario">The pressure.</param>
/// <param name="asOf">Year whose figures hold, or null for the newest.</param>
/// <param name="options">How to assess.</param>
/// <param name="option">The response wanted first; null for any other than the present first.</param>
/// <returns>Null where no one or two changes do it.</returns>
public delegate Counterfactual? FindFlip(string state, Scenario scenario, int? asOf, ScoringOptions options, string? option);
