using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads what is held out to a state from what somebody did: "has just offered a waiver", "granted it some relief".</summary>
internal static class OfferReader
{
    private const int Reach = 5;

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "offer", "offers", "offered", "offering", "grant", "grants", "granted", "granting", "extend", "extends", "extended", "promise", "promises", "promised", "dangle", "dangles",
        "dangled", "give", "gives", "gave", "given", "issue", "issues", "issued", "propose", "proposes", "proposed",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Identifiers of offers, each once.</summary>
    public static IEnumerable<string> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Verbs.Contains(tokens[i].Text) || (i > 0 && tokens[i - 1].Text is "no" or "not" or "never" or "refuses" or "refused"))
            {
                continue;
            }

            for (var j = i + 1; j < tokens.Count && j <= i + Reach && tokens[j].Break is '\0' or '-'; j++)
            {
                if (tokens[j].Text is "no")
                {
                    break;
                }

                if (Thing(tokens[j].Text) is { } offer)
                {
                    yield return offer;
                }
            }
        }
    }

    private static string? Thing(string word) => word switch
    {
        "waiver" or "waivers" or "licence" or "licences" or "license" or "licenses" or "exemption" or "exemptions" or "carve-out" => "licences",
        "relief" => "relief",
        _ => null,
    };
}
