using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing.Intents;

/// <summary>One state under one measure at a time: which response leads under each, and the scores side by side.</summary>
internal sealed class SectorWriter(Names names, CaseWriter cases)
{
    private const int Rows = 5;

    /// <param name="sectors">One case for each measure; its variant is the measure.</param>
    public IReadOnlyList<DraftSentence> Write(IReadOnlyList<AssessedCase> sectors)
    {
        var reading = new ReadingBudget();
        reading.Must(new DraftSentence(
            $"{names.Possessive(sectors[0].State)} leading response by measure: {string.Join("; ", sectors.Select(s => LeaderCell(s, cases.Quoted(s, s.Assessment.First.Option))))}.",
            [.. sectors.SelectMany(s => cases.Grounds(s, s.Assessment.First, 1))],
            SentencePlace.Headline)
        { State = sectors[0].State });
        var options = sectors.SelectMany(s => s.Assessment.Responses.Take(3)).Select(r => r.Option).Distinct()
            .OrderByDescending(o => Math.Round(sectors.Max(s => s.Assessment.Of(o).Score), 9))
            .ThenBy(o => o, StringComparer.Ordinal)
            .Take(Rows);
        foreach (var option in options)
        {
            reading.Must(new DraftSentence(
                $"“{Sentences.Capitalised(cases.Label(sectors[0], option))}”: {string.Join(", ", sectors.Select(s => ScoreCell(s, option)))}.",
                [.. sectors.SelectMany(s => cases.Grounds(s, s.Assessment.Of(option), 1))],
                SentencePlace.Judgement)
            { State = sectors[0].State, Option = option });
        }

        foreach (var sector in sectors.DistinctBy(s => s.Assessment.First.Option))
        {
            reading.More(cases.For(sector, sector.Assessment.First, 0, 1, SentencePlace.More));
        }

        return reading.Sentences();
    }

    /// <summary>"energy – “hedge quietly”".</summary>
    public static string LeaderCell(AssessedCase sector, string quoted) => $"{sector.Variant} – {quoted}";

    /// <summary>"energy 71".</summary>
    public static string ScoreCell(AssessedCase sector, string option) =>
        string.Create(CultureInfo.InvariantCulture, $"{sector.Variant} {CaseWriter.Percent(sector.Assessment.Of(option).Score)}");
}
