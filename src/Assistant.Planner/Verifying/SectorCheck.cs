using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Intents;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>A line across measures says for each measure what the assessment under that measure gave.</summary>
internal sealed class SectorCheck(Names names)
{
    public void Check(CheckedSentence s, Findings findings, Action<string, string> fault)
    {
        var sectors = s.Grounds.Cases.Where(c => c.Variant is { } variant && c.Assessment.Scenario.Measures is [var only] && only == variant).ToArray();
        if (sectors.Length < 2)
        {
            return;
        }

        var missing = s.Sentence.Option is { } option
            ? sectors.Where(c => !s.Text.Contains(SectorWriter.ScoreCell(c, option), StringComparison.Ordinal))
            : sectors.Where(c => !s.Text.Contains(SectorWriter.LeaderCell(c, $"“{names.Label(c.Assessment.First.Option, c.Assessment.Scenario.Position)}”"), StringComparison.Ordinal));
        foreach (var sector in missing)
        {
            fault("wrong-figure", $"under {sector.Variant} it reads otherwise");
        }

        if (sectors.Length != findings.Assessments.Count)
        {
            fault("wrong-option", "a measure is left out");
        }
    }
}
