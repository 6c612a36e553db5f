namespace Assistant.Planner.Interpreting;

/// <summary>What the words right beside a name tell of its part.</summary>
internal static class RoleSigns
{
    /// <summary>Whether a name tells where something is or comes from: "out of Sudan".</summary>
    public static bool IsPlace(IReadOnlyList<Token> tokens, int start)
    {
        var before = Before(tokens, start - 1);
        return before > 0 && tokens[before].Text is "of" or "from" or "in" or "through" or "via" or "near" or "into"
            && tokens[before - 1].Text is not ("government" or "leaders" or "leader" or "state" or "republic" or "kingdom" or "president" or "case" or "people" or "parliament" or "ministry" or "minister" or "that" or "response" or "reaction");
    }

    /// <summary>Whether a noun of pressure stands close before a preposition.</summary>
    public static bool SanctionBefore(IReadOnlyList<Token> tokens, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i >= preposition - 3; i--)
        {
            if (RoleWords.SanctionNouns.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a name is its deed: "cuts", "has just banned", "goes after".</summary>
    public static bool PressesNext(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Break == '\0' && RoleWords.Auxiliaries.Contains(tokens[i].Text))
        {
            i++;
        }

        if (i + 1 < tokens.Count && tokens[i].Text is "goes" or "went" or "comes" or "came" && tokens[i + 1].Text is "after" or "down")
        {
            return true;
        }

        return i < tokens.Count && tokens[i].Break == '\0' && (RoleWords.PressureVerbs.Contains(tokens[i].Text) || RoleWords.DeedVerbs.Contains(tokens[i].Text))
            && (tokens[i].Text != "turns" || (i + 1 < tokens.Count && tokens[i + 1].Text == "off"));
    }

    /// <summary>Whether what follows a name is something it does with what is its own: "keeps its tourists home", "tells its citizens to leave".</summary>
    public static bool HoldsBackItsOwn(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i].Break == '\0' && tokens[i].Text is { Length: > 3 } verb && (verb[^1] == 's' || verb.EndsWith("ed", StringComparison.Ordinal) || verb is "told" or "kept" or "took" or "sent")
        && tokens[i + 1].Text is "its" or "their" && !tokens[i].IsPossessive;

    /// <summary>Whether a name stands in "accept EU conditions", "meet the IMF's terms".</summary>
    public static bool SetsTerms(IReadOnlyList<Token> tokens, PowerMention m) => m.End < tokens.Count && tokens[m.End].Text is "conditions" or "terms" or "demands" or "requirements"
        && Before(tokens, m.Start - 1) is var before and >= 0 && tokens[before].Text is "accept" or "accepts" or "accepting" or "accepted" or "meet" or "meets" or "meeting" or "met" or "reject" or "rejects" or "refuse" or "refuses" or "take" or "takes";

    /// <summary>Index of the last word before that is no filler, or -1 where a clause begins.</summary>
    public static int Before(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 1 < tokens.Count && tokens[i + 1].Break is not ('\0' or '-' or '"'))
        {
            return -1;
        }

        while (i >= 0 && RoleWords.Fillers.Contains(tokens[i].Text))
        {
            if (tokens[i].Break is not ('\0' or '-' or '"'))
            {
                return -1;
            }

            i--;
        }

        return i;
    }
}
