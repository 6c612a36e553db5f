using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>One option for one state.</summary>
public sealed record AnswerResponse
{
    /// <summary>ISO3.</summary>
    public required string State { get; init; }

    /// <summary>base or changed in a what-if; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variant { get; init; }

    /// <summary>Identifier of the option.</summary>
    public required string Id { get; init; }

    /// <summary>Its label for this position.</summary>
    public required string Label { get; init; }

    /// <summary>0–1.</summary>
    public required double Score { get; init; }

    /// <summary>10th percentile, 0–1.</summary>
    public required double Low { get; init; }

    /// <summary>90th percentile, 0–1.</summary>
    public required double High { get; init; }

    /// <summary>Band of the score; for evaluation, not shown to people.</summary>
    public required string Likelihood { get; init; }

    /// <summary>Where the score starts.</summary>
    public required AnswerPrior Prior { get; init; }

    /// <summary>What this case adds, in log-odds.</summary>
    public required double Evidence { get; init; }

    /// <summary>The word people see.</summary>
    public required string Support { get; init; }

    /// <summary>Share of draws in which it is first, 0–1.</summary>
    public required double PFirst { get; init; }

    /// <summary>Share of draws in which it is among the first three, 0–1.</summary>
    public required double PTop3 { get; init; }

    /// <summary>good, mixed, poor or unknown.</summary>
    public required string Prospects { get; init; }

    /// <summary>first months, one to three years, or longer.</summary>
    public required string Horizon { get; init; }

    /// <summary>What moved it, largest first, choice before success.</summary>
    public required IReadOnlyList<AnswerContribution> Contributions { get; init; }

    /// <summary>What it yields.</summary>
    public required IReadOnlyList<CitedText> Brings { get; init; }

    /// <summary>What it ties or burdens.</summary>
    public required IReadOnlyList<CitedText> Costs { get; init; }

    /// <summary>What it presupposes.</summary>
    public required IReadOnlyList<CitedText> Needs { get; init; }
}
