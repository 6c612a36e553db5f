using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells a whole question about a state that has nothing to do with pressure: "what's the capital gains tax in Portugal".</summary>
internal static class ScopeReader
{
    private const int LongQuestion = 6;
    private const int LongestTurn = 10;

    private static readonly FrozenSet<string> Talk = """
        one ones thing things other others another both two three pair neighbour again put them those these off odd weird strange seems seem looks look feels sounds off right wrong true even still only either way
        point points bit bits part parts side weak weaker weakest strong stronger strongest smaller bigger assumption assumptions realistic reason reasons anything something nothing everything sure really so then now next
        gains gain loses lose wins win matters matter because also else worse better too high low top bottom line answer result number numbers come comes go goes get gets got make makes made mean means meant know think believe see saw said
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a question word leads to things the vocabulary does not know.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="isKnown">Whether vocabulary or grammar hold a word.</param>
    public static bool AsksForSomethingElse(Reading reading, Func<string, bool> isKnown)
    {
        if (reading.IsOnSubject || reading.Tokens[0].Text is not ("what" or "whats" or "who" or "whos" or "when" or "where" or "how" or "is" or "are" or "does" or "do" or "did" or "can" or "could" or "should" or "please" or "best" or "top" or "any" or "good" or "nice" or "cheapest"
            or "give" or "tell" or "show" or "find" or "list" or "name" or "which" or "will" or "book" or "order" or "buy" or "call" or "send" or "play" or "sing" or "draw" or "translate" or "convert" or "calculate" or "recommend" or "remind" or "fix" or "cook" or "teach"))
        {
            return false;
        }

        var strange = Enumerable.Range(0, reading.Tokens.Count).Count(i => IsStrange(reading, i, isKnown));
        return strange > 1 || (strange == 1 && reading.Tokens.Count >= LongQuestion);
    }

    /// <summary>Whether a short turn holds nothing but turns of phrase, small words and words of talk, so that it can only be about what was said before.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="isKnown">Whether vocabulary or grammar hold a word.</param>
    public static bool BringsNothingElse(Reading reading, Func<string, bool> isKnown) => reading.Tokens.Count <= LongestTurn && !reading.Cues.Has(Cue.OffTopic) && !reading.Cues.Has(Cue.Help)
        && Enumerable.Range(0, reading.Tokens.Count).All(i => Talk.Contains(reading.Tokens[i].Text) || !IsStrange(reading, i, isKnown));

    private static bool IsStrange(Reading reading, int i, Func<string, bool> isKnown) => reading.Tokens[i].Text is var word && reading.Found.At(i) is null && !reading.Cues.Covers(i)
        && !LanguageReader.IsSmallEnglishWord(word) && !RoleWords.Fillers.Contains(word) && !RoleWords.Modals.Contains(word) && !isKnown(word);
}
