using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds where a message thinks the pressure it has just named otherwise: "suppose the measures turned into a total embargo", "what if the EU embargo also covered transit".</summary>
internal static class PressureChange
{
    private static readonly FrozenSet<string> Becoming = Set("""
        became become becomes becoming turned turn turns grew grow grows widened widen widens escalated escalate escalates expanded expand expands broadened broaden broadens narrowed narrow narrows shrank shrink shrinks hardened switched switch
        upgraded went go goes moved changed
        """);

    private static readonly FrozenSet<string> Sizes = Set("comprehensive sectoral targeted total full secondary embargo blockade complete all-out extraterritorial wholesale");

    private static readonly FrozenSet<string> Spreading = Set("covered cover included include extended extend reached spread stretched embraced touched applied encompassed encompass took");

    private static readonly FrozenSet<string> Staying = Set("lasted dragged stayed remained continued held persisted");

    private static readonly FrozenSet<string> GoingOn = Set("lasts drags stays remains continues holds persists last drag stay remain continue hold persist");

    // "Paris halts arms sales - what if that drags on for ten years": what is pointed at is the pressure just named.
    private static readonly PhraseList OfThat = new("what if that|what if it|what if this|what if they|and if that|and if it|and if this|but if that|but if it|suppose that|suppose it|suppose this");

    private const int Near = 7;

    /// <summary>Index of the word by which the pressure changes, or null. What stands before it is the pressure as it was.</summary>
    public static int? At(IReadOnlyList<Token> tokens)
    {
        for (var i = 2; i < tokens.Count; i++)
        {
            if (OfThat.LengthAt(tokens, i) is var length and > 0 && i + length < tokens.Count && (Staying.Contains(tokens[i + length].Text) || GoingOn.Contains(tokens[i + length].Text) || Becoming.Contains(tokens[i + length].Text) || Spreading.Contains(tokens[i + length].Text)))
            {
                return i + length;
            }

            if (Becoming.Contains(tokens[i].Text) && tokens.Take(i).Any(t => RoleWords.SanctionNouns.Contains(t.Text)) && tokens.Skip(i + 1).Take(5).TakeWhile(t => t.Break is '\0' or '-').Any(t => Sizes.Contains(t.Text)))
            {
                return i;
            }

            if (i + 1 < tokens.Count && (Spreading.Contains(tokens[i].Text) || Staying.Contains(tokens[i].Text)) && NamesThePressure(tokens, i, Staying.Contains(tokens[i].Text)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether what follows the change comes on top of what was there: "also covered transit".</summary>
    public static bool Adds(IReadOnlyList<Token> tokens, int at) => Spreading.Contains(tokens[at].Text);

    // "The EU embargo on Belarus", "its sanctions": pressure that is there already, as whatever is said to have lasted is.
    private static bool NamesThePressure(IReadOnlyList<Token> tokens, int verb, bool stays)
    {
        for (var i = verb - 1; i >= Math.Max(1, verb - Near) && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (RoleWords.SanctionNouns.Contains(tokens[i].Text))
            {
                return stays || tokens.Skip(Math.Max(0, i - 4)).Take(Math.Min(4, i)).Any(t => t.Text is "the" or "those" or "these" or "its" or "their" or "current" or "existing" || t.IsPossessive);
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
