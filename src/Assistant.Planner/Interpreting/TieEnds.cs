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

    /// <summary>"doing business with Russia", "go on trading with Iran": what is carried on with a power, which does not press by it.</summary>
    public static bool IsDealtWith(IReadOnlyList<Token> tokens, PowerMention m) => RoleSigns.Before(tokens, m.Start - 1) is var with and > 0 && tokens[with].Text == "with"
        && (tokens[with - 1].Text is "trading" or "dealing" or "banking" || with > 1 && tokens[with - 1].Text is "business" or "trade" or "deals" && tokens[with - 2].Text is "doing" or "do" or "does");

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

    /// <summary>"re-exports to Russia", "letting electronics pass through to Iran": whom the goods reach is what the quarrel is about.</summary>
    public static bool GoodsPass(IReadOnlyList<Token> tokens, int preposition)
    {
        if (preposition > 1 && tokens[preposition - 1].Text is "north" or "south" or "east" or "west" or "onward" or "onwards" && tokens[preposition - 2].Text is "going" or "go" or "goes" or "heading" or "flowing" or "moving" or "sent")
        {
            return true;
        }

        for (var i = preposition - 1; i >= 0 && i >= preposition - 7 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text is "re-exports" or "re-export" or "reexport" or "re-exporting" or "through" or "letting" or "lets" or "let" or "pass" or "passing" or "flow" or "flowing" or "divert" or "diverting"
                or "diverted" or "leak" or "leaking" or "smuggle" or "smuggling" or "sanctioned" or "tolerate" or "tolerates" or "tolerating" || (tokens[i].Text == "exports" && i > 0 && tokens[i - 1].Text == "re"))
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
