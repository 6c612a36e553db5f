using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells measures aimed at persons, which are targeted measures however they are put: "freeze assets of a few Kenyan ministers".</summary>
internal static class PersonTargets
{
    private const int Reach = 7;

    private static readonly FrozenSet<string> Persons = new[]
    {
        "leader", "leaders", "minister", "ministers", "official", "officials", "commander", "commanders", "judge", "judges", "mp", "mps", "lawmakers", "deputies",
        "oligarch", "oligarchs", "businessmen", "businessman", "tycoon", "tycoons", "family", "wife", "son", "sons", "relatives", "circle", "entourage", "cronies", "allies", "associates",
        "presidents", "president", "senator", "senators", "politicians", "politician", "parliamentarians", "legislators", "governor", "governors", "elite", "elites", "cabinet", "officers",
        "individuals", "persons", "warlord", "warlords", "generals", "brigadiers", "businesswoman", "businesswomen", "colonel", "colonels", "admirals", "marshals", "chiefs", "clerics", "bishops", "ambassadors", "envoys",
        "diplomats", "wives", "spouses", "daughter", "daughters", "brother", "brothers", "bankers", "financiers", "magnates", "insiders", "loyalists", "henchmen", "prosecutor", "prosecutors",
        "aide", "aides", "advisers", "advisors", "confidants", "mayors", "militants", "tsars",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Firms = new[]
    {
        "bank", "banks", "firm", "firms", "company", "companies", "lender", "lenders", "refinery", "refineries", "trader", "traders", "tanker", "tankers", "vessel", "vessels", "entities",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Listing = new[]
    {
        "listed", "lists", "list", "blacklists", "blacklisted", "blacklist", "blacklisting", "designates", "designated", "delists",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Aims = new[]
    {
        "sanctions", "sanction", "sanctioned", "freeze", "freezes", "freezing", "froze", "frozen", "ban", "bans", "banned", "banning", "blacklist", "blacklists", "blacklisted", "listing", "listed",
        "listings", "lists", "designates", "designations", "visas", "targets", "assets",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word names persons or firms such as are listed.</summary>
    public static bool IsPersonOrFirm(string word) => Persons.Contains(word) || Firms.Contains(word);

    /// <summary>Whether named firms or people are listed or kept out: "the EU just listed 3 banks", "Canberra bars army officers from entering".</summary>
    public static bool ListsFirms(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // "Just three named banks"
            if (i > 1 && Firms.Contains(tokens[i].Text) && (tokens[i - 1].Text is "named" or "specific" or "individual" || (tokens[i - 1].Text is "one" or "two" or "three" or "four" or "five" or "few" || char.IsAsciiDigit(tokens[i - 1].Text[0])) && tokens.Take(i - 1).TakeLast(2).Any(t => t.Text is "just" or "only" or "merely")))
            {
                return true;
            }

            if (Listing.Contains(tokens[i].Text) && tokens.Skip(i + 1).Take(4).Any(t => Firms.Contains(t.Text) || (Persons.Contains(t.Text) && tokens[i].Text == "list" && i > 0 && tokens[i - 1].Text[^1] == 's'))
                || Bars(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether people are kept out: "bars five Marshallese officials".</summary>
    public static bool Bars(IReadOnlyList<Token> tokens) => Enumerable.Range(0, tokens.Count).Any(i => Bars(tokens, i));

    private static bool Bars(IReadOnlyList<Token> tokens, int i) => tokens[i].Text is "bar" or "bars" or "barring" && tokens.Skip(i + 1).Take(4).TakeWhile(t => t.Break is '\0' or '-').Any(t => Persons.Contains(t.Text));

    /// <summary>Whether a measure is put on persons.</summary>
    public static bool Meant(IReadOnlyList<Token> tokens) => Aimed(tokens) || Land(tokens);

    // "A handful of bankers land on the US list", "two generals were blacklisted"
    private static bool Land(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Persons.Contains(tokens[i].Text))
            {
                continue;
            }

            for (var j = i + 1; j < tokens.Count && j <= i + Reach + 2 && tokens[j].Break is '\0' or '-'; j++)
            {
                // "Assets of a handful of officials frozen", "two generals lose their bank accounts"
                if (tokens[j].Text is "frozen" or "seized" && tokens.Any(t => t.Text is "assets" or "accounts" or "property") || (tokens[j].Text is "accounts" or "assets" or "visas" && tokens.Skip(i + 1).Take(j - i - 1).Any(t => t.Text is "lose" or "loses" or "lost" or "losing")))
                {
                    return true;
                }

                if (tokens[j].Text is "banned" or "barred" && j + 1 < tokens.Count && tokens[j + 1].Text is "from")
                {
                    return true;
                }

                if ((tokens[j].Text is "list" or "lists" or "blacklist" && tokens[j - 1].Text is not ("to" or "would" or "will")) || (tokens[j].Text is "listed" or "blacklisted" or "sanctioned" or "designated" && (j == i + 1 || tokens[j - 1].Text is "are" or "were" or "was" or "is" or "get" or "got" or "been" or "being")))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Aimed(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Aims.Contains(tokens[i].Text))
            {
                continue;
            }

            for (var j = i + 1; j < tokens.Count && j <= i + Reach && tokens[j].Break is '\0' or '-' && !RoleWords.Modals.Contains(tokens[j].Text)
                && tokens[j].Text is not ("by" or "from" or "what" or "because"); j++)
            {
                if (Persons.Contains(tokens[j].Text))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
