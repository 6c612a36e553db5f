using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells "us" the state from "us" the pronoun, and "un" the organisation from "un" the article, where no capitals help.</summary>
internal static class SmallNames
{
    // After these the pronoun is meant: "tell us", "for us".
    private static readonly FrozenSet<string> Pronoun = Set("""
        tell tells told give gives gave show shows for to help helps let lets with on of remind advise between brief send around about all both among against than makes make allow allows permit
        forbid concern concerns affect affects teach ask asks asked owe owes pay pays sell sells join like near behind before lets bring keep put get got take
        """);

    private static readonly FrozenSet<string> Deeds = Set("""
        is was has had will would could should might may does did goes went uses warns hits steps starts moves targets wants gets says keeps comes makes takes gives asks tells decides blacklists
        treasury dollar dollars chip chips congress president
        """);

    private static readonly FrozenSet<string> English = Set("under by the from after facing new with if");

    /// <summary>Whether the word at an index is the name.</summary>
    public static bool Meant(IReadOnlyList<Token> tokens, int i)
    {
        var left = i > 0 && tokens[i].Break is '\0' or '-' ? tokens[i - 1].Text : "";
        var next = i + 1 < tokens.Count && tokens[i + 1].Break is '\0' or '-' ? tokens[i + 1].Text : "";
        return tokens[i].Text switch
        {
            "us" => RunsIntoMeasure(tokens, i + 1) && left is not ("tell" or "give" or "show" or "told")
                || (!Pronoun.Contains(left) && (left is "by" or "if" or "sender" || RoleWords.PressureVerbs.Contains(next) || Deeds.Contains(next))
                || (left is "is" or "the" or "by" or "from" && next is "" or "instead" or "and")),
            "un" => English.Contains(left) && (RunsIntoMeasure(tokens, i + 1) || RoleWords.PressureVerbs.Contains(next)),
            _ => false,
        };
    }

    private static bool RunsIntoMeasure(IReadOnlyList<Token> tokens, int start) =>
        RoleWords.RunsIntoSanction(tokens, start, _ => false) && !RoleWords.Modals.Contains(start < tokens.Count ? tokens[start].Text : "");

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
