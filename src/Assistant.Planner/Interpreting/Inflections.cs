using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Makes the other forms of a verb phrase from its plain one: "comply" also as complies, complied, complying.</summary>
internal static class Inflections
{
    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>
    {
        ["hold"] = ["holds", "held", "holding"],
        ["stand"] = ["stands", "stood", "standing"],
        ["seek"] = ["seeks", "sought", "seeking"],
        ["find"] = ["finds", "found", "finding"],
        ["give"] = ["gives", "gave", "giving", "given"],
        ["bend"] = ["bends", "bent", "bending"],
        ["build"] = ["builds", "built", "building"],
        ["fall"] = ["falls", "fell", "falling"],
        ["make"] = ["makes", "made", "making"],
        ["meet"] = ["meets", "met", "meeting"],
        ["cut"] = ["cuts", "cutting"],
        ["sit"] = ["sits", "sat", "sitting"],
        ["buy"] = ["buys", "bought", "buying"],
        ["sell"] = ["sells", "sold", "selling"],
        ["ride"] = ["rides", "rode", "riding"],
        ["bear"] = ["bears", "bore", "bearing"],
        ["take"] = ["takes", "took", "taking"],
        ["keep"] = ["keeps", "kept", "keeping"],
        ["stick"] = ["sticks", "stuck", "sticking"],
        ["strike"] = ["strikes", "struck", "striking"],
        ["lean"] = ["leans", "leaned", "leant", "leaning"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The phrase with its first word in each further form; empty where that word is no plain verb by its shape.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var verb = space < 0 ? phrase : phrase[..space];
        var rest = space < 0 ? "" : phrase[space..];
        return Forms(verb).Select(form => form + rest);
    }

    private static IEnumerable<string> Forms(string verb)
    {
        if (Irregular.TryGetValue(verb, out var forms))
        {
            return forms;
        }

        if (verb.Length < 4 || !verb.All(char.IsAsciiLetterLower) || verb[^1] == 's' || verb.EndsWith("ing", StringComparison.Ordinal) || verb.EndsWith("ion", StringComparison.Ordinal))
        {
            return [];
        }

        return verb[^1] switch
        {
            'e' => [verb + "s", verb + "d", verb[..^1] + "ing"],
            'y' when !"aeiou".Contains(verb[^2], StringComparison.Ordinal) => [verb[..^1] + "ies", verb[..^1] + "ied", verb + "ing"],
            'h' or 'x' => [verb + "es", verb + "ed", verb + "ing"],
            _ => [verb + "s", verb + "ed", verb + "ing"],
        };
    }
}
