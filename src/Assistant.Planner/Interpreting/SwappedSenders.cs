namespace Assistant.Planner.Interpreting;

/// <summary>Tells that one sender takes the place of another: "change the sender from the US to China", "swap the EU for Russia".</summary>
internal static class SwappedSenders
{
    /// <summary>The part of a power in such a wish: the new one sends, the old one has none; null elsewhere.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    /// <param name="isSender">Whether the vocabulary lists a power as a sender.</param>
    public static Role? Part(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<string, bool> isSender)
    {
        if (found.Mentions.Count < 2)
        {
            return null;
        }

        for (var i = 0; i + 1 < found.Mentions.Count; i++)
        {
            var (old, now) = (found.Mentions[i], found.Mentions[i + 1]);
            if ((m == old || m == now) && old.Ids.All(isSender) && now.Ids.All(isSender) && Replaces(tokens, old, now))
            {
                return m == old ? Role.Sender : Role.Partner;
            }

            // Who takes the place of a sender presses, though it seldom does: "swap the Saudis for the Emirates".
            if ((m == old || m == now) && old.Ids.All(isSender) && Trades(tokens, old, now))
            {
                return m == now ? Role.Sender : Role.Partner;
            }

            // "Jordan, US aid cut, now swap Washington for Riyadh": whoever is replaced presses nowhere in the message.
            if (m.Ids.SequenceEqual(old.Ids) && old.Ids.All(isSender) && Trades(tokens, old, now))
            {
                return Role.Partner;
            }
        }

        return null;
    }

    // "Put China in Japan's place"
    private static bool Replaces(IReadOnlyList<Token> tokens, PowerMention now, PowerMention old) => now.Start > 0 && tokens[now.Start - 1].Text is "put" or "have" or "with" or "take" or "think" or "imagine"
        && old.Start == now.End + 1 && tokens[now.End].Text == "in" && tokens[old.End - 1].IsPossessive && old.End < tokens.Count && tokens[old.End].Text is "place" or "stead" or "role" or "shoes";

    private static bool Trades(IReadOnlyList<Token> tokens, PowerMention old, PowerMention now)
    {
        var verb = -1;
        for (var i = old.Start - 1; i >= 0 && i >= old.Start - 5 && verb < 0; i--)
        {
            verb = tokens[i].Text is "change" or "changed" or "changing" or "switch" or "switched" or "switching" or "swap" or "swapped" or "swapping" or "replace" or "replaced" or "replacing" or "substitute" or "shift" or "move" ? i : -1;
        }

        var joint = now.Start - 1 - (tokens[now.Start - 1].Text == "the" ? 1 : 0);
        if (verb < 0 || joint < old.End || joint > old.End + 1)
        {
            return false;
        }

        var from = old.Start - 1 - (tokens[old.Start - 1].Text == "the" ? 1 : 0);
        return tokens[joint].Text switch
        {
            // "Changed its supplier from Russia to Iran" is the state's own affair.
            "to" => from >= 0 && tokens[from].Text == "from" && Enumerable.Range(verb + 1, from - verb - 1).All(i => tokens[i].Text is "the" or "it" or "sender" or "senders" or "this" or "that" or "them" or "one" or "who" or "presses" or "over" or "around"),
            "for" or "with" or "by" => from == verb,
            _ => false,
        };
    }
}
