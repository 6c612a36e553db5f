namespace Assistant.RuleBase.Schema;

/// <summary>Which schema describes which file.</summary>
public static class SchemaNames
{
    /// <summary>All names, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["answers", "cases", "claims", "document", "episodes", "factors", "hedges", "indicators", "responses", "rulebase", "sanctions"];

    private static readonly string[] Vocabulary = ["factors", "hedges", "indicators", "responses", "sanctions"];

    /// <summary>The schema of a file.</summary>
    /// <param name="path">Its path in the rules folder, with forward slashes.</param>
    /// <returns>Null where none describes it.</returns>
    public static string? Of(string path)
    {
        var file = path.EndsWith(".yaml", StringComparison.Ordinal) ? path[..^5] : "";
        return file.Split('/') switch
        {
            ["rulebase"] => "rulebase",
            ["vocabulary", var name] when Vocabulary.Contains(name) => name,
            ["documents", _] => "document",
            ["episodes", _] => "episodes",
            ["tests", _] => "answers",
            ["claims", var name] => name.EndsWith(".cases", StringComparison.Ordinal) ? "cases" : "claims",
            _ => null,
        };
    }
}
