using System.Globalization;
using Assistant.Cli.Batch;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assistant.Cli.Assessing;

/// <summary>Cuts lines into rows of cells; a quote that never closes spoils its own line only.</summary>
internal sealed class CsvRecords(BoundedLines lines)
{
    private const int MostLinesOfARow = 40;
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { BadDataFound = null };

    private readonly Stack<BatchLine> _given = new();

    /// <summary>The next row with the line it begins on and its text; null cells where it cannot be read; null at the end. Empty lines are no rows.</summary>
    public (int Line, string Text, string[]? Cells)? Next()
    {
        while (Line() is { } first)
        {
            if (!string.IsNullOrWhiteSpace(first.Text))
            {
                return first.IsTooLong || Whole(first) is not { } text ? (first.Number, first.Text, null) : (first.Number, text, Cells(text));
            }
        }

        return null;
    }

    private string? Whole(BatchLine first)
    {
        var text = first.Text;
        var taken = new Stack<BatchLine>();
        while (IsOpen(text) && taken.Count < MostLinesOfARow && text.Length < BoundedLines.MaximumLength && Line() is { } more)
        {
            taken.Push(more);
            text += "\n" + more.Text;
        }

        if (!IsOpen(text))
        {
            return text;
        }

        while (taken.TryPop(out var back))
        {
            _given.Push(back);
        }

        return null;
    }

    private BatchLine? Line() => _given.TryPop(out var back) ? back : lines.Next();

    private static bool IsOpen(string text) => text.AsSpan().Count('"') % 2 == 1;

    private static string[]? Cells(string text)
    {
        using var parser = new CsvParser(new StringReader(text), Settings);
        return parser.Read() ? parser.Record : null;
    }
}
