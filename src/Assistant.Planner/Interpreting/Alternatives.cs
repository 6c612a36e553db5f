namespace Assistant.Planner.Interpreting;

/// <summary>Two names of which one is meant: "Guinea or Guinea-Bissau? I mean the one with Conakry", "Gambia or Zambia, can't read my note".</summary>
internal static class Alternatives
{
    private const int Reach = 5;

    private static readonly PhraseList Unsure = new("""
        cant read|cannot read|couldnt read|cant make out|cannot make out|cant decipher|cant tell which|not sure which|unsure which|forget which|forgot which|forgotten which|cant remember which|cant recall which|dont remember which|dont recall which
        |dont know which|not clear which|unclear which|one of the two anyway|whichever it was|which was it|illegible|my handwriting|my own writing
        """);

    /// <summary>Whether a name was weighed and the other one is then said to be meant.</summary>
    public static bool IsLeftOut(IReadOnlyList<Token> tokens, FoundNames found, PowerMention mention) => found.Mentions.Any(other => (Follows(tokens, mention, other) || Follows(tokens, other, mention)) && IsMeant(tokens, found, other, Math.Max(mention.End, other.End)));

    /// <summary>The two names of which the message cannot tell the one that is meant, as one that may be either; null where it does not say so.</summary>
    public static PowerMention? Unsettled(IReadOnlyList<Token> tokens, FoundNames found)
    {
        for (var i = 0; i + 1 < found.Mentions.Count; i++)
        {
            var (one, other) = (found.Mentions[i], found.Mentions[i + 1]);
            if (one.IsPower && other.IsPower && Follows(tokens, one, other) && Unsure.IsIn(tokens) && !IsLeftOut(tokens, found, one) && !IsLeftOut(tokens, found, other))
            {
                return one with { End = other.End, Ids = [.. one.Ids.Union(other.Ids)], Kind = PowerNameKind.Ambiguous };
            }
        }

        return null;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, PowerMention one, PowerMention other) => other.Start == one.End + 1 && tokens[one.End].Text == "or";

    private static bool IsMeant(IReadOnlyList<Token> tokens, FoundNames found, PowerMention named, int from) => found.Mentions.Any(m => m.Start >= from && m.Ids.SequenceEqual(named.Ids)
        && tokens.Skip(from).Take(m.Start - from).TakeLast(Reach).Any(t => t.Text is "mean" or "meant" or "meaning" or "one"));
}
