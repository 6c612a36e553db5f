namespace Assistant.Planner.Execution;

/// <summary>An unmet or half-met condition that would lift a response.</summary>
/// <param name="Trial">The case with the condition met.</param>
/// <param name="Option">The response it lifts.</param>
/// <param name="Rule">The claim that carries most of the lift.</param>
/// <param name="Lift">How much, in log-odds; positive.</param>
public sealed record WatchedSign(Trial Trial, string Option, string Rule, double Lift);
