using Assistant.Cli.Content;
using Assistant.RuleBase.Comparing;
using Assistant.Scoring.Impact;

namespace Assistant.Cli.Impacting;

/// <summary>All a run of <c>rules impact</c> found.</summary>
/// <param name="Before">The earlier version.</param>
/// <param name="After">The later version.</param>
/// <param name="Diff">What they say differently.</param>
/// <param name="Grid">All states under the grid.</param>
/// <param name="Questions">The fixed set of questions.</param>
/// <param name="Announced">Lines under <c>Expected flips:</c> in the later version's entry.</param>
/// <param name="Expectations">Flips of grid and questions held against them.</param>
/// <param name="Elapsed">How long the grid took, loading and compiling apart.</param>
internal sealed record ImpactResult(
    RuleVersion Before,
    RuleVersion After,
    BaseDiff Diff,
    ImpactReport Grid,
    IReadOnlyList<QuestionChange> Questions,
    IReadOnlyList<ExpectedFlip> Announced,
    FlipExpectations Expectations,
    TimeSpan Elapsed)
{
    /// <summary>Whether the later version's entry announces any flip, under the heading such lines need.</summary>
    public bool HasExpectedFlips => Announced.Count > 0;

    /// <summary>What the comparison says of a rule: added, changed, retired, removed, or null where it is unchanged.</summary>
    public string? ChangeOf(string? rule) =>
        rule is null ? null : Diff.Rules.FirstOrDefault(r => r.Id == rule)?.Change.ToString().ToLowerInvariant();

    /// <summary>A cause in words.</summary>
    public string Through(string? rule) =>
        rule is null ? "base rates" : ChangeOf(rule) is { } change ? $"{rule} ({change})" : $"{rule} (unchanged itself)";
}
