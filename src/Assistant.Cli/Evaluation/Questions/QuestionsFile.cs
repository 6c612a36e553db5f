using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Reads a file of questions with what is expected of each.</summary>
internal static class QuestionsFile
{
    /// <summary>The lines in order.</summary>
    /// <exception cref="InputException">It cannot be read; every problem is named with its place.</exception>
    public static IReadOnlyList<ExpectedTurn> Read(string path, CliConsole console)
    {
        using var lines = BatchFile.Open(path, console, "");
        var problems = new InputProblems(path);
        var turns = new List<ExpectedTurn>();
        while (lines.Next() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line.Text) && Read(line, problems) is { } turn)
            {
                turns.Add(turn);
            }
        }

        foreach (var twice in turns.GroupBy(t => t.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            problems.Add(twice.Line, 1, $"the id `{twice.Id}` stands here a second time");
        }

        if (turns.Count == 0)
        {
            problems.Add(1, 1, "no question stands here; write {\"id\": \"...\", \"text\": \"...\", \"expect\": {...}} per line");
        }

        problems.ThrowIfAny();
        return turns;
    }

    private static ExpectedTurn? Read(BatchLine line, InputProblems problems)
    {
        if (line.IsTooLong)
        {
            problems.Add(line.Number, BoundedLines.MaximumLength, $"the line is longer than {BoundedLines.MaximumLength} characters");
            return null;
        }

        try
        {
            return JsonNode.Parse(line.Text) is JsonObject row
                ? Turn(new QuestionLine(row, line, problems))
                : Fault(1, "this is no JSON object");
        }
        catch (JsonException unreadable)
        {
            return Fault((int)(unreadable.BytePositionInLine ?? 0) + 1, "this is no JSON from here on; check quotes, commas and braces");
        }
        catch (ArgumentException)
        {
            return Fault(1, "a name stands twice in one object");
        }

        ExpectedTurn? Fault(int column, string what)
        {
            problems.Add(line.Number, column, what);
            return null;
        }
    }

    private static ExpectedTurn? Turn(QuestionLine line)
    {
        var text = line.Text("text");
        if (string.IsNullOrWhiteSpace(text))
        {
            line.Fault("text", "`text` must hold a question");
            return null;
        }

        var id = line.Text("id") ?? FormattableString.Invariant($"line {line.Number}");
        var expect = line.Within("expect");
        return new ExpectedTurn(
            id, line.Text("conversation") ?? id, line.Whole("turn") ?? 1, line.Number, text, line.Text("kind") ?? "",
            line.Texts("states"), line.Object("scenario"), expect.Texts("intent_any") ?? [], expect.Texts("declined_any") ?? [])
        {
            Action = expect.Text("action") ?? "",
            Must = expect.Texts("must") ?? [],
            MustNot = expect.Texts("must_not") ?? [],
            Check = Checks(expect),
        };
    }

    /// <summary>Claims and places expected may stand under <c>check</c> or beside it.</summary>
    private static JsonObject Checks(QuestionLine expect)
    {
        var checks = expect.Object("check");
        foreach (var name in ExpectedClaims.Names.Where(n => !checks.ContainsKey(n)))
        {
            if (expect.Texts(name) is { } values)
            {
                checks[name] = new JsonArray([.. values.Select(v => (JsonNode)v)]);
            }
        }

        return checks;
    }
}
