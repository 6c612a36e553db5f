using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells whose goods are halted, and by whom, where a message says where they are: "Kazakh crude cut off at the Russian pipeline".</summary>
internal static class HaltedGoods
{
    private static readonly FrozenSet<string> Places = Set("""
        border borders frontier frontiers customs port ports pipeline pipelines pipe pipes grid crossing crossings airport airports airspace waters railway railways checkpoint checkpoints terminal terminals harbour harbours canal market
        markets territory gate gates
        """);

    private static readonly FrozenSet<string> Halts = Set("""
        cut blocked stopped halted held turned rejected refused shut stuck stranded barred seized impounded detained denied kept stalled trapped banned blocks stops halts idled delayed sent
        """);

    /// <summary>Whether a power is named by the place where another's goods are halted, so that it halts them.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    public static bool HaltsAt(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        var before = RoleSigns.Before(tokens, m.Start - 1);
        if (before < 1 || tokens[before].Text is not ("at" or "by" or "through" or "from" or "of" or "on" or "via" or "in") || !IsOwn(tokens, m) || !Enumerable.Range(m.End, Math.Min(3, tokens.Count - m.End)).Any(i => tokens[i].Break == '\0' && Places.Contains(tokens[i].Text)))
        {
            return false;
        }

        for (var i = before - 1; i > 0 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (Halts.Contains(tokens[i].Text))
            {
                return found.Mentions.Any(o => o.End <= i && i - o.End <= 5 && o.IsPower && IsOwn(tokens, o) && !o.Ids.SequenceEqual(m.Ids));
            }
        }

        return false;
    }

    /// <summary>Whether a power is the one whose goods are halted.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    public static bool AreOf(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => IsOwn(tokens, m)
        && found.Mentions.FirstOrDefault(o => o.Start > m.End) is { } halting && Enumerable.Range(m.End, Math.Min(6, halting.Start - m.End)).Any(i => Halts.Contains(tokens[i].Text)) && HaltsAt(tokens, found, halting);

    /// <summary>Whether a word tells the place where something is halted, "at the Turkish border", and so what is on its way rather than what is withheld.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="index">Index of the word.</param>
    public static bool IsPlace(IReadOnlyList<Token> tokens, int index)
    {
        for (var i = index - 1; i > 0 && i >= index - 4 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text == "at")
            {
                return Places.Contains(tokens[index].Text);
            }
        }

        return false;
    }

    private static bool IsOwn(IReadOnlyList<Token> tokens, PowerMention m) => m.Kind == PowerNameKind.Demonym || tokens[m.End - 1].IsPossessive;

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
