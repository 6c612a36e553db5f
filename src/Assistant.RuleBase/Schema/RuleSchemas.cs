using Assistant.RuleBase.Loading;
using NJsonSchema;

namespace Assistant.RuleBase.Schema;

/// <summary>The JSON Schemas (draft-07) of the YAML files, with the identifiers of one rule base as choices.</summary>
/// <remarks>
/// They see the shape of one file: keys, kinds of values, names from vocabulary. What holds between files, between numbers of one ramp, or over all rules, only the loader sees.
/// </remarks>
public static class RuleSchemas
{
    private const string Draft7 = "http://json-schema.org/draft-07/schema#";

    /// <summary>All schemas, by path in the rules folder.</summary>
    public static IReadOnlyList<RuleFile> Of(RuleBaseSnapshot snapshot) =>
        [.. SchemaNames.All.Select(name => new RuleFile($"schema/{name}.json", Text(name, snapshot)))];

    private static string Text(string name, RuleBaseSnapshot snapshot)
    {
        var root = new JsonSchema { SchemaVersion = Draft7, Title = Title(name) };
        var words = new VocabularyShapes(snapshot, root);
        new FileShapes(words, new ConditionShapes(words)).Of(name).FillRoot(root);
        return root.ToJson().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Title(string name) => name switch
    {
        "rulebase" => "rulebase.yaml",
        "document" => "documents/ID.yaml",
        "episodes" => "episodes/*.yaml",
        "answers" => "tests/*.yaml",
        "claims" => "claims/TOPIC.yaml",
        "cases" => "claims/TOPIC.cases.yaml",
        _ => $"vocabulary/{name}.yaml",
    };
}
