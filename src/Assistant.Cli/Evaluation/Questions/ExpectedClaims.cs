using System.Text.Json.Nodes;
using Assistant.Planner.Answers;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>The rules and sentences a line expects to be cited.</summary>
internal static class ExpectedClaims
{
    private static readonly string[] All = ["locators_all", "rules_all", "claims_all", "locators", "rules", "claims"];
    private static readonly string[] Any = ["locators_any", "rules_any", "claims_any"];

    /// <summary>Names of the lists a line may give: of <c>_any</c> one is enough, of the others each counts.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All, .. Any];

    /// <summary>Share of what is expected that the answer cites, or null where nothing is.</summary>
    public static double? Found(JsonObject checks, Answer answer)
    {
        var hits = new List<double>();
        foreach (var name in All)
        {
            hits.AddRange(Values(checks, name).Select(v => Cites(answer, v) ? 1.0 : 0));
        }

        foreach (var name in Any)
        {
            var values = Values(checks, name);
            hits.AddRange(values.Length > 0 ? [values.Any(v => Cites(answer, v)) ? 1.0 : 0] : []);
        }

        return hits.Count > 0 ? hits.Average() : null;
    }

    /// <summary>Whether one list holds.</summary>
    public static bool Holds(JsonObject checks, string name, Answer answer) =>
        Any.Contains(name) ? Values(checks, name).Any(v => Cites(answer, v)) : Values(checks, name).All(v => Cites(answer, v));

    /// <summary>Whether an answer cites a rule (<c>trade.name</c>) or a sentence (<c>p3.s2</c>, with or without its document).</summary>
    public static bool Cites(Answer answer, string what) =>
        answer.Citations.OfType<ClaimCitation>().Any(c => c.Rule == what || c.Locator == what || $"{c.Document}#{c.Locator}" == what);

    private static string[] Values(JsonObject checks, string name) =>
        checks[name] is JsonArray array ? [.. array.Select(v => v?.ToString() ?? "")] : [];
}
