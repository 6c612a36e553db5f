using System.Text.Json;
using Assistant.Cli.Asking;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Impacting;

/// <summary>The questions a change is tried on: the fixed set of the program, or a file like that of <c>ask --batch</c>.</summary>
internal static class QuestionSet
{
    private const string Resource = "Assistant.Cli.Impacting.questions.jsonl";

    /// <summary>Reads the set.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static IReadOnlyList<(string Id, string Text)> Read(string? file, CliConsole console)
    {
        if (file is null)
        {
            using var stream = typeof(QuestionSet).Assembly.GetManifestResourceStream(Resource)!;
            using var reader = new StreamReader(stream);
            return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        }

        using var lines = BatchFile.Open(file, console, "--questions ");
        var questions = new List<(string, string)>();
        while (lines.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                continue;
            }

            questions.Add(QuestionRow.Read(line, out var fault) is { } row
                ? (row.Id?.ToString() ?? FormattableString.Invariant($"line-{line.Number}"), row.Text)
                : throw new InputException($"{file}:{line.Number}: {fault!.Error}"));
        }

        return questions;
    }

    private static (string Id, string Text) Parse(string line)
    {
        using var parsed = JsonDocument.Parse(line);
        return (parsed.RootElement.GetProperty("id").GetString()!, parsed.RootElement.GetProperty("text").GetString()!);
    }
}
