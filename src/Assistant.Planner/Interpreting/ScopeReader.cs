namespace Assistant.Planner.Interpreting;

/// <summary>Tells a whole question about a state that has nothing to do with pressure: "what's the capital gains tax in Portugal".</summary>
internal static class ScopeReader
{
    private const int LongQuestion = 6;

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

        var strange = 0;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var word = reading.Tokens[i].Text;
            strange += reading.Found.At(i) is null && !reading.Cues.Covers(i) && !LanguageReader.IsSmallEnglishWord(word) && !RoleWords.Fillers.Contains(word) && !RoleWords.Modals.Contains(word)
                && !isKnown(word) ? 1 : 0;
        }

        return strange > 1 || (strange == 1 && reading.Tokens.Count >= LongQuestion);
    }
}
