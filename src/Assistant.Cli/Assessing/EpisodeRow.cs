using System.Globalization;
using System.Text.Json.Nodes;

namespace Assistant.Cli.Assessing;

/// <summary>One row of a table of episodes.</summary>
/// <param name="Line">1-based line it begins on.</param>
/// <param name="Cells">By column.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
internal sealed record EpisodeRow(int Line, IReadOnlyDictionary<string, string> Cells, string? Fault)
{
    /// <summary>The row's id, or null.</summary>
    public JsonNode? Id => Text("id") is { Length: > 0 } id ? JsonValue.Create(id) : null;

    /// <summary>The case it tells of.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public CaseInput Read() => Fault is not null ? throw new InputException(Fault) : new CaseInput
    {
        State = Text("iso3"),
        Position = Text("position") is { Length: > 0 } position ? position : "target",
        Senders = List("senders"),
        Over = List("over"),
        Measures = List("sectors"),
        Attributes = new Dictionary<string, string> { ["breadth"] = Text("breadth") },
        AsOf = Year(),
    };

    private string Text(string column) => Cells.GetValueOrDefault(column, "");

    private string[] List(string column) => Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int? Year() => Text("start_year") switch
    {
        "" => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => CaseYear.Checked(year),
        var text => throw new InputException($"`{text}` is no year; write four digits such as 1998"),
    };
}
