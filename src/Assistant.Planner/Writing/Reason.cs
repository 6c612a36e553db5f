using Assistant.RuleBase.Claims;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>Why a rule applies to a case, as far as a figure or the scenario shows it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Figures">The one or two known figures that made it apply most plainly; may be empty.</param>
/// <param name="Others">Further figures that met its conditions, for an answer that has told the first ones already; plainest first.</param>
/// <param name="Scenario">Scenario attributes its conditions ask for, in their order.</param>
internal sealed record Reason(Rule Rule, IReadOnlyList<FigureUsed> Figures, IReadOnlyList<FigureUsed> Others, IReadOnlyList<string> Scenario);
