using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Benchmarks.Rows;

namespace Assistant.Benchmarks.Quick;

/// <summary>Every row once, in a few minutes.</summary>
internal static class QuickRun
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. ApplyingRows.All, .. AssessmentRows.All, .. AnswerRows.All, .. SearchRows.All, .. ScaleRows.All, .. HostRows.All,
    ];

    /// <summary>Measures all rows, or those whose name begins with one of the words given, and prints them.</summary>
    public static async Task<int> PrintAsync(TextWriter output, bool json, IReadOnlyList<string> names)
    {
        var list = new JsonArray();
        var clock = Stopwatch.StartNew();
        foreach (var row in Rows.Where(r => names.Count == 0 || names.Any(n => r.Id.StartsWith(n, StringComparison.Ordinal))))
        {
            var reading = await row.Measure();
            list.Add(AsJson(row, reading));
            if (!json)
            {
                await output.WriteLineAsync(Line(row, reading));
            }
        }

        if (json)
        {
            var run = new JsonObject { ["seconds"] = Math.Round(clock.Elapsed.TotalSeconds), ["processors"] = Environment.ProcessorCount, ["rows"] = list };
            await output.WriteLineAsync(run.ToJsonString(Readable));
        }

        return 0;
    }

    private static JsonObject AsJson(Row row, Measured reading) => new()
    {
        ["id"] = row.Id,
        ["work"] = row.Work,
        ["against"] = row.Against,
        ["ours"] = Round(reading.Ours),
        ["theirs"] = reading.Theirs is { } theirs ? Round(theirs) : null,
        ["unit"] = reading.Unit,
        ["ratio"] = Round(reading.Ratio),
        ["goal"] = row.Goal.ToString(),
        ["reached"] = row.Goal.IsReachedBy(reading.Ratio),
        ["note"] = reading.Note,
    };

    private static string Line(Row row, Measured reading) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(row.Goal.IsReachedBy(reading.Ratio) ? "+" : "-")} {row.Id,-28} {reading.Ratio,9:G4} (goal {row.Goal}); {reading.Ours:G4} {reading.Unit}{(reading.Theirs is { } t ? $" against {t:G4}" : "")}; {reading.Note}");

    private static double Round(double value) => double.Parse(value.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
