using System.Collections.Frozen;

namespace Assistant.Planner.Verifying.Rewording;

/// <summary>Which words a rewording may add, drop or exchange, since no statement turns on them.</summary>
internal static class PlainWords
{
    /// <summary>Articles, pronouns and joints. No preposition that tells who does what to whom, no word of time, cause, number, degree or doubt.</summary>
    private static readonly FrozenSet<string> Neutral = Words(
        "the a an and that this these those which who it its they their them is are be being has have of in at as while here there stand stands");

    /// <summary>Words that may stand for each other; every class is named by its first.</summary>
    private static readonly FrozenDictionary<string, string> Classes = new[]
    {
        "raises raise lifts lift increases increase", "lowers lower reduces reduce decreases decrease", "state country", "states countries", "danger risk", "dangers risks",
        "gets receives draws", "get receive draw", "often frequently", "part share", "keep retain maintain", "keeps retains maintains", "vital essential", "harm damage",
        "begin start", "begins starts", "about roughly approximately", "toward towards", "show indicate", "shows indicates", "get receive", "large sizeable sizable",
    }.SelectMany(line => line.Split(' ') is var words ? words.Select(w => (Word: w, Class: words[0])) : []).DistinctBy(p => p.Word)
        .ToFrozenDictionary(p => p.Word, p => p.Class, StringComparer.Ordinal);

    /// <summary>Words that judge a government instead of telling what it may do.</summary>
    private static readonly FrozenSet<string> Loaded = Words(
        "defy defies defied defiance submit submits submission surrender surrenders capitulate capitulates puppet puppets vassal kowtow kowtows obey obeys obedient rogue pariah lackey stooge cave caves bully bullied cowardly");

    public static bool IsNeutral(string word) => Neutral.Contains(word);

    public static bool IsLoaded(string word) => Loaded.Contains(word);

    /// <summary>The word as it is compared: its class, else its stem.</summary>
    public static string Compared(string word) => Classes.GetValueOrDefault(word) ?? Stem(word);

    // Singular and plural, a verb and its forms: nothing is true of one and false of the other here.
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                return word[..^ending.Length].TrimEnd('e');
            }
        }

        return word.Length > 4 ? word.TrimEnd('e') : word;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
