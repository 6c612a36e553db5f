namespace Assistant.Planner.Interpreting;

/// <summary>Tells that a message says in so many words who presses: "the Turks are the ones doing it", "China is behind them", "sender is the US".</summary>
internal static class SenderSaid
{
    private static readonly PhraseList Following = new("""
        are the ones|is the one|were the ones|was the one|is behind|are behind|is doing it|are doing it|does it|did it|did the same|does the same|do the same|did likewise|does likewise|follows suit|followed suit|joined in|joins in|join in|joined them|joins them|piles in|did so too|went along|goes along|do it|doing it|is the sender|are the senders|is responsible|is imposing|is leading it
        """);

    private static readonly PhraseList Leading = new("sender is|sender is the|sender being|senders are|sender was|the sender is now|imposed by|done by|done by the|imposed by the|make the sender|make it the|courtesy of|courtesy of the");

    /// <summary>Whether the words after a name say so.</summary>
    public static bool After(IReadOnlyList<Token> tokens, int end) => end < tokens.Count && tokens[end].Break == '\0' && (Following.LengthAt(tokens, end) > 0 || tokens[end].Text is "rather" or "instead" && tokens.Skip(end).Any(t => t.Text == "sender"));

    /// <summary>Whether a name takes the place of who pressed before: "same but its Japan", "same thing for Oman, but this time it's Kuwait".</summary>
    public static bool Swaps(IReadOnlyList<Token> tokens, int start)
    {
        var last = start > 1 && tokens[start - 1].Text == "the" ? start - 2 : start - 1;
        var it = last > 0 && tokens[last].Text is "is" or "was" && tokens[last - 1].Text == "it" ? last - 1 : last;
        return it > 1 && tokens[it].Text is "it" or "its" && tokens.Take(it).SkipWhile(t => t.Text != "same").ToList() is { Count: > 0 } since && (it < last || since.Exists(t => t.Text is "but" or "only" or "except" or "now" or "just" or "time"));
    }

    /// <summary>Whether the words before a name say so.</summary>
    public static bool Before(IReadOnlyList<Token> tokens, int start)
    {
        for (var length = 2; length <= 4 && length <= start; length++)
        {
            if (Leading.LengthAt(tokens, start - length) == length)
            {
                return true;
            }
        }

        return false;
    }
}
