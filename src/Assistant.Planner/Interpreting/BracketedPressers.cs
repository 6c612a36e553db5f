namespace Assistant.Planner.Interpreting;

/// <summary>Tells who presses by the bracket it stands in: "its neighbours (A, B, C) put X under blockade".</summary>
internal static class BracketedPressers
{
    /// <summary>Whether a name stands in brackets behind a noun for several states, which then does what presses.</summary>
    public static bool Hold(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        var opens = mention.Start;
        while (opens > 0 && tokens[opens].Break is not ('(' or ')'))
        {
            opens--;
        }

        return tokens[opens].Break == '(' && Act(tokens, opens);
    }

    /// <summary>Whether those who press are told by whose neighbours they are: "Benin's neighbours (A, B, C) close the border".</summary>
    public static bool Surround(IReadOnlyList<Token> tokens, PowerMention mention) =>
        tokens[mention.End - 1].IsPossessive && mention.End + 1 < tokens.Count && tokens[mention.End + 1].Break == '(' && Act(tokens, mention.End + 1);

    private static bool Act(IReadOnlyList<Token> tokens, int opens)
    {
        var closes = opens;
        while (closes < tokens.Count && tokens[closes].Break != ')')
        {
            closes++;
        }

        return opens > 0 && closes < tokens.Count && tokens[opens - 1].Text is "neighbours" or "neighbors" or "states" or "countries" or "partners" or "allies" or "bloc" or "coalition" or "quartet" or "trio" or "governments" or "members"
            && Enumerable.Range(closes, Math.Min(2, tokens.Count - closes)).Any(i => RoleWords.PressureVerbs.Contains(tokens[i].Text) || RoleWords.DeedVerbs.Contains(tokens[i].Text));
    }
}
