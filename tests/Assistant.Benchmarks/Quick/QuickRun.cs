using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Benchmarks.Hosting;
using Assistant.Benchmarks.Rows;

namespace Assistant.Benchmarks.Quick;

/// <summary>Every row once, in a few minutes.</summary>
internal static class QuickRun
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. ApplyingRows.All, .. AssessmentRows.All, .. AnswerRows.All, .. SearchRows.All, .. ScaleRows.All, .. HostRows.All, .. DirectLineRows.All, .. PageRows.All,
    ];

    /// <summary>Measures all rows, or those whose name begins with one of the words given, and prints them.</summary>
    /// <returns>0; 1 where a row could not be measured, and its note says why.</returns>
    public static async Task<int> PrintAsync(TextWriter output, bool json, IReadOnlyList<string> names)
    {
        var list = new JsonArray();
        var (clock, failed) = (Stopwatch.StartNew(), 0);
        foreach (var row in Rows.Where(r => names.Count == 0 || names.Any(n => r.Id.StartsWith(n, StringComparison.Ordinal))))
        {
            var reading = await ReadAsync(row);
            failed += reading.Ratio is null ? 1 : 0;
            list.Add(AsJson(row, reading));
            if (!json)
            {
                await output.WriteLineAsync(Line(row, reading));
            }
        }

        await PublishedHost.RemoveSharedAsync();
        if (json)
        {
            var run = new JsonObject { ["seconds"] = Math.Round(clock.Elapsed.TotalSeconds), ["processors"] = Environment.ProcessorCount, ["rows"] = list };
            await output.WriteLineAsync(run.ToJsonString(Readable));
        }

        return failed == 0 ? 0 : 1;
    }

    /// <summary>One row that cannot be measured, such as for want of a browser, costs the run that row and no other.</summary>
    private static async Task<Reading> ReadAsync(Row row)
    {
        try
        {
            var measured = await row.Measure();
            return new Reading(measured.Ratio, measured, measured.Note);
        }
        catch (Exception fault)
        {
            return new Reading(null, null, $"not measured: {fault.Message.Split('\n')[0]}");
        }
    }

    private static JsonObject AsJson(Row row, Reading reading) => new()
    {
        ["id"] = row.Id,
        ["work"] = row.Work,
        ["against"] = row.Against,
        ["ours"] = Round(reading.Measured?.Ours),
        ["theirs"] = Round(reading.Measured?.Theirs),
        ["unit"] = reading.Measured?.Unit,
        ["ratio"] = Round(reading.Ratio),
        ["goal"] = row.Goal.ToString(),
        ["reached"] = IsReached(row, reading),
        ["note"] = reading.Note,
    };

    private static string Line(Row row, Reading reading) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsReached(row, reading) ? "+" : "-")} {row.Id,-28} {reading.Ratio,9:G4} (goal {row.Goal}); {reading.Measured?.Ours:G4} {reading.Measured?.Unit}{(reading.Measured?.Theirs is { } t ? $" against {t:G4}" : "")}; {reading.Note}");

    private static bool IsReached(Row row, Reading reading) => reading.Ratio is { } ratio && row.Goal.IsReachedBy(ratio);

    private static double? Round(double? value) =>
        value is { } number ? double.Parse(number.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null;

    /// <summary>What a row gave: nothing but a note, where it could not be measured.</summary>
    private sealed record Reading(double? Ratio, Measured? Measured, string? Note);
}
