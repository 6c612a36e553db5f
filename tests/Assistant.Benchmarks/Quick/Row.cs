namespace Assistant.Benchmarks.Quick;

/// <summary>One row of the table: our work beside what a user would pick instead, measured in one run.</summary>
/// <param name="Id">Kebab-case name.</param>
/// <param name="Work">What is measured.</param>
/// <param name="Against">What stands beside it.</param>
/// <param name="Goal">What the ratio is to reach.</param>
/// <param name="Measure">Measures both.</param>
internal sealed record Row(string Id, string Work, string Against, Goal Goal, Func<Task<Measured>> Measure)
{
    /// <summary>Whether a regression check has time for it, and its ratio is steady enough.</summary>
    public bool IsChecked { get; init; } = true;
}
