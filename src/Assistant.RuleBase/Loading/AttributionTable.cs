namespace Assistant.RuleBase.Loading;

/// <summary>Reads the attribution table of states/SOURCES.md: id, dataset, publisher, years, licence, what was changed.</summary>
internal static class AttributionTable
{
    private const int Cells = 6;

    /// <returns>One line per dataset, such as <c>Dataset; Publisher; years; licence; changed: …</c>.</returns>
    public static IEnumerable<string> Lines(string text) =>
        text.Split('\n')
            .SkipWhile(line => !line.StartsWith("## Attribution", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == Cells && cells[0].Length > 1 && cells[0][0] == 'S' && cells[0][1..].All(char.IsAsciiDigit))
            .Select(cells => string.Join("; ", cells[1..5]) + (cells[5] == "none" ? "" : $"; changed: {cells[5]}"));
}
