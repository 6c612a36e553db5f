using Assistant.RuleBase.States;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Execution;

/// <summary>What the base knows about one state.</summary>
/// <param name="Profile">The state.</param>
/// <param name="AsOf">Year whose figures hold, or null for the newest.</param>
/// <param name="Figures">Every indicator, missing ones included, then the ties, strongest first.</param>
public sealed record StateFigures(StateProfile Profile, int? AsOf, IReadOnlyList<FigureUsed> Figures);
