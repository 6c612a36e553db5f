namespace Assistant.Planner.Execution;

/// <summary>What a case does when one thing at a time is otherwise.</summary>
/// <param name="Sensitivity">Trials of what the user left open in which another response leads.</param>
/// <param name="Watch">Signs that would lift the responses looked at, strongest first.</param>
public sealed record VariationsFound(IReadOnlyList<Trial> Sensitivity, IReadOnlyList<WatchedSign> Watch)
{
    /// <summary>The single change that flips each ranking; empty where none was looked for.</summary>
    public IReadOnlyList<SingleFlip> Flips { get; init; } = [];

    /// <summary>Nothing changes anything.</summary>
    public static VariationsFound None { get; } = new([], []);

    /// <summary>Those of several states together, in order.</summary>
    public VariationsFound With(VariationsFound other) =>
        new([.. Sensitivity, .. other.Sensitivity], [.. Watch, .. other.Watch]) { Flips = [.. Flips, .. other.Flips] };
}
