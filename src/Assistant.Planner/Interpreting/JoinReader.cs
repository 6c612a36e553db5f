using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells that a state is pressed to take up somebody's sanctions: "should Serbia join the sanctions?", "would it apply the EU's measures?".</summary>
internal static class JoinReader
{
    private const int Reach = 5;

    private static readonly FrozenSet<string> Verbs = Set("""
        join joins joined joining align aligns aligned aligning apply applies applied applying implement implements implementing enforce enforces enforcing adopt adopts
        adopting match matches matching mirror mirrors mirroring copy copies copying follow follows following endorse endorses endorsing
        """);

    private static readonly FrozenSet<string> Nouns = Set("sanction sanctions embargo measures restrictions cap controls");

    /// <summary>Whether that is so.</summary>
    public static bool Means(IReadOnlyList<Token> tokens, FoundNames found, Roles roles)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Verbs.Contains(tokens[i].Text) && Noun(tokens, i) is { } noun && !DoneBySender(found, roles, i) && !AimedAtAsked(tokens, found, roles, noun))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Noun(IReadOnlyList<Token> tokens, int verb)
    {
        for (var j = verb + 1; j < tokens.Count && j <= verb + Reach && tokens[j].Break is '\0' or '-'; j++)
        {
            if (Nouns.Contains(tokens[j].Text))
            {
                return j;
            }

            if (tokens[j].Text is "on" or "against" or "if" or "when" or "under" or "after" or "by")
            {
                return null;
            }
        }

        return null;
    }

    private static bool DoneBySender(FoundNames found, Roles roles, int verb) =>
        found.Mentions.LastOrDefault(m => m.End <= verb) is { } before && before.Ids.Count > 0 && before.Ids.All(roles.Senders.Contains) && before.End >= verb - 2;

    private static bool AimedAtAsked(IReadOnlyList<Token> tokens, FoundNames found, Roles roles, int noun) =>
        noun + 1 < tokens.Count && tokens[noun + 1].Text is "on" or "against" or "to"
        && found.Mentions.FirstOrDefault(m => m.Start > noun && m.Start <= noun + 3) is { } aim && aim.Ids.Any(roles.Asked.Contains);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
