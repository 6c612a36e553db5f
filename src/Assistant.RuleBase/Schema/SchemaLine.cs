namespace Assistant.RuleBase.Schema;

/// <summary>The first line by which an editor finds the schema of a YAML file.</summary>
public static class SchemaLine
{
    private const string Start = "# yaml-language-server: $schema=";

    /// <summary>The line for a file of a rules folder.</summary>
    /// <param name="path">Its path in the folder, with forward slashes.</param>
    /// <returns>Null where no schema describes it.</returns>
    public static string? Of(string path) =>
        SchemaNames.Of(path) is { } name ? $"{Start}{string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')))}schema/{name}.json" : null;

    /// <summary>The text with its line first; an older line is replaced, nothing else is touched.</summary>
    public static string Put(string path, string text)
    {
        if (Of(path) is not { } line)
        {
            return text;
        }

        var rest = text;
        if (text.StartsWith(Start, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            rest = end < 0 ? "" : text[(end + 1)..];
        }

        return line + (text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n") + rest;
    }
}
