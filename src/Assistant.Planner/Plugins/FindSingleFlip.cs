using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Planner.Plugins;

/// <summary>Finds the smallest change of one thing alone that puts another response first: in the house the counterfactual search, in a test a table.</summary>
/// <param name="state">ISO 3166-1 alpha-3 of a state of the base.</param>
/// <param name="scenario">The pressure.</param>
/// <param name="asOf">Year whose figures hold, or null for the newest.</param>
/// <param name="options">How to assess.</param>
/// <returns>Null where no single change does it.</returns>
public delegate Counterfactual? FindSingleFlip(string state, Scenario scenario, int? asOf, ScoringOptions options);
