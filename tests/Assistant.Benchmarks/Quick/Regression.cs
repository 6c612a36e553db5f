using System.Globalization;
using System.Text.Json;

namespace Assistant.Benchmarks.Quick;

/// <summary>Compares ratios, never times, with those committed in ratios.json.</summary>
internal static class Regression
{
    /// <summary>A ratio this much worse than the committed one is a regression; other processes on the machine move ratios by half of it.</summary>
    private const double Generous = 2.5;

    /// <returns>0 where every ratio holds; 1 where one does not, after three attempts.</returns>
    public static async Task<int> CheckAsync(TextWriter output)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "ratios.json"));
        var committed = await JsonSerializer.DeserializeAsync<Dictionary<string, double>>(file) ?? [];
        var regressions = 0;
        foreach (var row in QuickRun.Rows.Where(r => r.IsChecked))
        {
            if (!committed.TryGetValue(row.Id, out var before))
            {
                await output.WriteLineAsync($"{row.Id}: ratios.json has no ratio for it; add the one the quick run prints.");
                regressions++;
                continue;
            }

            var ratio = await BestAsync(row, before);
            var isWorse = row.Goal.IsWorse(ratio, before, Generous);
            regressions += isWorse ? 1 : 0;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{(isWorse ? "WORSE" : "holds")} {row.Id}: {ratio:G4}, committed {before:G4} ({row.Goal.Unit})"));
        }

        return regressions == 0 ? 0 : 1;
    }

    /// <summary>A busy moment is no regression: what looks worse is measured again.</summary>
    private static async Task<double> BestAsync(Row row, double before)
    {
        const int attempts = 3;
        var ratio = (await row.Measure()).Ratio;
        for (var i = 1; i < attempts && row.Goal.IsWorse(ratio, before, Generous); i++)
        {
            var again = (await row.Measure()).Ratio;
            ratio = row.Goal.AtLeast ? Math.Max(ratio, again) : Math.Min(ratio, again);
        }

        return ratio;
    }
}
