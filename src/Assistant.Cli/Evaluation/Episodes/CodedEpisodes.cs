using System.Globalization;
using Assistant.Cli.Assessing;
using Assistant.Cli.Batch;
using Assistant.RuleBase;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>Reads coded cases from files, in the columns the rule base's own were coded from.</summary>
internal sealed class CodedEpisodes(RuleBaseSnapshot snapshot)
{
    private static readonly string[] Positions = ["target", "third-party"];

    private readonly PartyNames _parties = new(snapshot);
    private readonly TermNames _terms = new(snapshot.Sanctions);
    private readonly HashSet<string> _options = [.. snapshot.Responses.Select(r => r.Id)];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The cases of one more file; an identifier may stand in one of them only.</summary>
    /// <exception cref="InputException">It cannot be read; every problem is named with its place.</exception>
    public IReadOnlyList<Episode> Read(string path, CliConsole console)
    {
        using var lines = BatchFile.Open(path, console, "");
        var problems = new InputProblems(path);
        var episodes = new CodedTable(lines, problems).Rows().Select(row => Read(row, problems)).ToList();
        if (episodes.Count == 0)
        {
            problems.Add(1, 1, "no case stands here");
        }

        problems.ThrowIfAny();
        return episodes;
    }

    private Episode Read(Func<string, CodedCell> cell, InputProblems problems)
    {
        var senders = cell("senders").List.SelectMany(s => _parties.Sender(s).Ids).Distinct().ToList();
        return new Episode(
            Id(cell("id"), problems),
            State(cell),
            Year(cell("start_year"), problems),
            cell("end_year") is { Text.Length: > 0 } end ? Year(end, problems) : 0,
            new Scenario
            {
                Position = Position(cell("position"), problems),
                Senders = senders,
                Over = [.. cell("over").List.SelectMany(s => _parties.Sender(s).Ids).Distinct()],
                Measures = [.. cell("sectors").List.Select(s => Term("measures", s, cell("sectors"), problems)).OfType<string>().Distinct()],
                Breadth = cell("breadth") is { Text.Length: > 0 } breadth ? Term("breadth", breadth.Text, breadth, problems) : null,
            },
            cell("measures").Text,
            Responses(cell("responses_ranked"), problems),
            cell("basis").Text,
            cell("coercer_outcome").Text,
            cell("coding_confidence").Text,
            cell("reference").Text,
            cell("reference_status").Text);
    }

    private string Id(CodedCell cell, InputProblems problems)
    {
        var id = cell.Text.Length > 0 ? cell.Text : FormattableString.Invariant($"line {cell.Line}");
        if (!_seen.Add(id))
        {
            problems.Add(cell.Line, cell.Column, $"`{id}` stands here a second time; each case counts once");
        }

        return id;
    }

    /// <summary>A code or a name, from the column of codes or else that of names; what the base does not know is kept, and listed as not ranked.</summary>
    private string State(Func<string, CodedCell> cell)
    {
        var names = new[] { cell("iso3").Text, cell("state").Text }.Where(n => n.Length > 0).ToList();
        return names.Select(_parties.State).OfType<Party>().Select(p => p.Ids[0]).FirstOrDefault() ?? names.FirstOrDefault() ?? "";
    }

    private static string Position(CodedCell cell, InputProblems problems)
    {
        var position = cell.Text.ToLowerInvariant().Replace(' ', '-');
        if (position.Length > 0 && !Positions.Contains(position))
        {
            problems.Add(cell.Line, cell.Column, $"`{cell.Text}` is no position; write target or third-party");
        }

        return position.Length > 0 ? position : Positions[0];
    }

    private string? Term(string attribute, string word, CodedCell cell, InputProblems problems)
    {
        try
        {
            return _terms.Read(attribute, word);
        }
        catch (InputException wrong)
        {
            problems.Add(cell.Line, cell.Column, wrong.Message);
            return null;
        }
    }

    private static int Year(CodedCell cell, InputProblems problems)
    {
        if (!int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !CaseYear.Holds(year))
        {
            problems.Add(cell.Line, cell.Column, $"`{cell.Text}` is no year; write four digits such as 1998");
        }

        return year;
    }

    private string[] Responses(CodedCell cell, InputProblems problems)
    {
        if (cell.List.Length == 0)
        {
            problems.Add(cell.Line, cell.Column, "responses_ranked is empty; name at least one option, the most central first");
        }

        foreach (var unknown in cell.List.Where(r => !_options.Contains(r)))
        {
            problems.Add(cell.Line, cell.Column, $"`{unknown}` is no response option; use {string.Join(", ", _options.Order(StringComparer.Ordinal))}");
        }

        return [.. cell.List.Distinct()];
    }
}
