using Assistant.RuleBase.Claims;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>Why a rule applies to a case, as far as a figure or the scenario shows it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Contribution">What it did.</param>
/// <param name="Figure">The known figure that made it apply most plainly, or null.</param>
/// <param name="Scenario">Scenario attributes its conditions ask for, in their order.</param>
internal sealed record Reason(Rule Rule, Contribution Contribution, FigureUsed? Figure, IReadOnlyList<string> Scenario);
