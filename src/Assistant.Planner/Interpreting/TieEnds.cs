namespace Assistant.Planner.Interpreting;

/// <summary>Tells the far end of a tie: whom a state trades with, helps or depends on.</summary>
internal static class TieEnds
{
    /// <summary>"trade with Russia"; for goods sent the verb may stand further off: "ship pumps to Iran".</summary>
    public static bool Before(IReadOnlyList<Token> tokens, FoundNames found, int preposition, string word)
    {
        var reach = word == "of" ? 1 : 3;
        for (var i = preposition - 1; i >= 0 && i >= preposition - reach && found.At(i) is null && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (RoleWords.TieWords.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"their Iran gas ties"</summary>
    public static bool Follow(IReadOnlyList<Token> tokens, FoundNames found, int end)
    {
        for (var i = end; i < tokens.Count && i < end + 2 && tokens[i].Break is '\0' or '-' && found.At(i) is null; i++)
        {
            if (tokens[i].Text is "ties" or "links" or "dealings" or "relations" or "connections")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"punished for trading with Russia": the far end is what the quarrel is about.</summary>
    public static bool IsReason(IReadOnlyList<Token> tokens, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i >= preposition - 4 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text is "for" && tokens[i + 1].Text.EndsWith("ing", StringComparison.Ordinal) || tokens[i].Text is "for" && tokens[i + 1].Text == "re")
            {
                return true;
            }
        }

        return false;
    }
}
