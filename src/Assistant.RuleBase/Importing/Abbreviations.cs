using System.Collections.Frozen;

namespace Assistant.RuleBase.Importing;

/// <summary>Words whose point seldom ends a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by what they belong to.</summary>
    public static FrozenSet<string> Leading { get; } = Set(
        "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "rep", "gov", "col", "lt", "sgt", "capt", "cmdr", "adm", "hon", "rev", "pres", "amb", "messrs",
        "mt", "ft", "vs", "cf", "viz", "approx", "ca", "e.g", "i.e", "eg", "ie", "resp", "incl");

    /// <summary>An abbreviation only before a number.</summary>
    public static FrozenSet<string> Numbering { get; } = Set(
        "no", "nos", "fig", "figs", "eq", "sec", "secs", "art", "arts", "vol", "vols", "pp", "p", "ch", "chs", "para", "paras", "cl", "tab", "app", "ser", "res",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /// <summary>May end a sentence; the next word decides.</summary>
    public static FrozenSet<string> Trailing { get; } = Set("al", "inc", "ltd", "co", "corp", "plc", "jr", "sr", "bros", "dept", "est", "univ", "assn", "gov't");

    /// <summary>Words that open a sentence rather than go on with a name.</summary>
    public static FrozenSet<string> Openers { get; } = Set(
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "they", "their", "he", "she", "his", "her", "we", "our", "i", "you", "in", "on", "at", "by",
        "for", "from", "to", "with", "under", "over", "after", "before", "since", "while", "when", "where", "if", "as", "but", "and", "or", "yet", "so", "however",
        "although", "though", "because", "such", "some", "many", "most", "few", "all", "each", "both", "another", "other", "not", "no", "there", "here", "what",
        "who", "why", "how", "still", "then", "thus", "also", "even", "once", "only", "meanwhile", "moreover", "nevertheless", "conversely", "finally", "nobody", "nothing", "none", "everybody", "everyone");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
