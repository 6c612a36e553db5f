using Assistant.Scoring.Results;

namespace Assistant.Scoring.Judging;

/// <summary>What applicable rules looked at.</summary>
/// <param name="Figures">Figures, ties and relations, known or missing.</param>
/// <param name="Unmeasured">Factors nobody measures.</param>
/// <param name="Coverage">Share of the measured features that are known, 0–1; 1 where none was needed.</param>
/// <param name="MissingOfLeaders">Places of the features missing for rules of the first two options.</param>
internal sealed record FiguresOfCase(
    IReadOnlyList<FigureUsed> Figures,
    IReadOnlyList<string> Unmeasured,
    double Coverage,
    IReadOnlyList<int> MissingOfLeaders)
{
    /// <summary>Nothing was collected.</summary>
    public static FiguresOfCase None { get; } = new([], [], 1, []);
}
