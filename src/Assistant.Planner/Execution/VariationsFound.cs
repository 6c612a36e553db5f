namespace Assistant.Planner.Execution;

/// <summary>What a case does when one thing at a time is otherwise.</summary>
/// <param name="Sensitivity">Trials of what the user left open in which another response leads.</param>
/// <param name="Watch">Signs that would lift the responses looked at, strongest first.</param>
public sealed record VariationsFound(IReadOnlyList<Trial> Sensitivity, IReadOnlyList<WatchedSign> Watch)
{
    /// <summary>Nothing changes anything.</summary>
    public static VariationsFound None { get; } = new([], []);
}
