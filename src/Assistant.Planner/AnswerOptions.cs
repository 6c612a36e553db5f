using Assistant.Scoring;

namespace Assistant.Planner;

/// <summary>How a question is to be answered; every part belongs to the key of the answer cache.</summary>
public sealed record AnswerOptions
{
    /// <summary>What the page and the command line use.</summary>
    public static AnswerOptions Default { get; } = new();

    /// <summary>Prior, centring, and whether ranges are drawn.</summary>
    public ScoringOptions Scoring { get; init; } = ScoringOptions.Default;

    /// <summary>The year whose figures hold where the question names none; null for the newest.</summary>
    public int? AsOf { get; init; }

    /// <summary><c>analyst</c> or <c>public</c>.</summary>
    public string Audience { get; init; } = "analyst";

    /// <summary>The language model in use, or null for none.</summary>
    public string? Model { get; init; }
}
