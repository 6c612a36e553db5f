namespace Assistant.Planner.Interpreting;

/// <summary>Tells a question about news, which the assistant has none of.</summary>
internal static class EventsReader
{
    private static readonly PhraseList Openings = new("""
        what did|what has|what have|did the|did|has|have|who won|who is winning|when did|when will|when does|any news|whats new|what is new|
        what happened|is there any news|latest|what is the latest|whats the latest|who announced|what was decided
        """);

    private static readonly PhraseList Always = new("""
        anything new|state of play|where do things stand|where do the talks stand|where do talks stand|how are the talks|latest on|any update|any updates|update on|whats happening|what is happening|what is going on|latest news|breaking news|in the news|any news|news on|news about|is new from|new from|news from|latest from|latest by|what happened today|
        what happened yesterday|whats the latest|what is the latest|current news|who won the|latest sanctions|newest sanctions|
        most recent sanctions
        """);

    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "decide", "decided", "announce", "announced", "say", "said", "impose", "imposed", "lift", "lifted", "extend", "extended", "sign",
            "signed", "vote", "voted", "agree", "agreed", "meet", "met", "happen", "happened",
        "sanction", "sanctioned", "adopt", "adopted", "renew", "renewed", "expire", "end", "ended", "win", "won", "invade", "invaded",
            "resign", "resigned", "designate", "designated", "publish", "published", "do", "done", "add", "added",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "yesterday", "today", "morning", "night", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "now",
            "currently", "tonight", "recently", "latest", "already", "yet", "year",
    };

    /// <summary>Whether the message asks what happened.</summary>
    public static bool AsksForNews(IReadOnlyList<Token> tokens, CueSet cues)
    {
        if (Always.IsIn(tokens))
        {
            return true;
        }

        // "Any new EU listings on Belarus since Monday?"
        if (tokens.Count > 2 && tokens[0].Text is "any" or "anything" && tokens.Take(3).Any(t => t.Text is "new" or "fresh" or "more" or "further") && tokens.Any(t => t.Text == "since" || Times.Contains(t.Text)) && !cues.Has(Cue.Respond))
        {
            return true;
        }

        // "Latest OFAC list please", "the current EU designations?"
        if (!cues.Has(Cue.Respond) && Enumerable.Range(0, Math.Min(4, tokens.Count)).Any(i => tokens[i].Text is "latest" or "newest" or "current" or "recent" && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "list" or "lists" or "designations" or "listings" or "package" or "packages" or "round" or "additions" or "entries")))
        {
            return true;
        }

        // "Has anything like it happened before?" asks for past cases, "has anyone tested this against what happened?" for the method.
        if (MethodShapes.AsksWhetherTested(tokens) || AspectReader.Read(tokens, 0) == Questions.Aspect.Precedents)
        {
            return false;
        }

        if (tokens[0].Text is "is" or "are" && tokens.Any(t => t.Text is "currently" or "today" or "still" or "now" or "already" or "yet" or "yesterday" or "moment")
            && !cues.Has(Cue.Respond))
        {
            return true;
        }

        // "Is Hungary under EU sanctions?", "When were they last renewed?", "Does the US plan new ones?"
        if (!cues.Has(Cue.Respond) && !tokens.Any(t => t.Text is "more" or "less" or "prone" or "better" or "worse" or "than") && ((tokens[0].Text is "is" or "are" && tokens.Skip(2).Take(4).Any(t => t.Text is "under" or "subject") && tokens.Any(t => t.Text is "sanctions" or "embargo" or "measures" or "restrictions" or "tariffs" or "ban"))
            || (tokens.Count > 2 && tokens[0].Text == "when" && tokens[1].Text is "were" or "was" or "did" or "is" or "are" or "will" && tokens.Any(t => Deeds.Contains(t.Text) || t.Text is "renewed" or "sanctions"))
            || (tokens[0].Text is "does" or "do" or "is" or "are" or "will" && tokens.Any(t => t.Text is "plan" or "planning" or "intend" or "intends" or "preparing" or "considering") && tokens.Any(t => t.Text is "sanctions" or "tariffs"))))
        {
            return true;
        }

        // "Were the tariffs on Laos scrapped in the end", "who is on the EU list for Moldova"
        if (!cues.Has(Cue.Respond) && ((tokens[0].Text is "was" or "were" && tokens.All(t => t.Break != ',') && tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text)) && tokens.Skip(2).Any(t => t.Text.Length > 4 && t.Text.EndsWith("ed", StringComparison.Ordinal)))
            || (tokens[0].Text is "who" or "whos" && tokens.Any(t => t.Text == "on") && tokens.Any(t => t.Text is "list" or "lists" or "blacklist"))))
        {
            return true;
        }

        if (tokens[0].Text is "did" or "has" or "have" or "was" or "were" && tokens.Any(t => Times.Contains(t.Text)) && !cues.Has(Cue.Source) && !tokens.Any(t => t.Text is "you"))
        {
            return true;
        }

        if (tokens[0].Text is "has" or "have" && tokens.Any(t => t.Text.Length > 4 && t.Text.EndsWith("ed", StringComparison.Ordinal)) && !cues.Has(Cue.Respond) && !cues.Has(Cue.Topic)
            && !cues.Has(Cue.Method) && !tokens.Any(t => t.Text is "you" or "your" or "document" or "text" or "before"))
        {
            return true;
        }

        // A statement with a question behind it ("has just offered a waiver, what next?") is a fact, not a question for news.
        return Openings.Begins(tokens) && tokens.Any(t => Deeds.Contains(t.Text))
            && (tokens.Any(t => Times.Contains(t.Text)) || tokens[0].Text is "did" or "has" or "have"
                || tokens is [{ Text: "what" }, { Text: "did" }, ..])
            && !cues.Has(Cue.Respond) && !cues.Has(Cue.Topic) && !cues.Has(Cue.Source)
                && !tokens.Any(t => t.Text is "you" or "your" or "document" or "documents" or "text");
    }

    /// <summary>"Did Paris go through with it?", "did they comply in the end?": what a power did is no matter of rules.</summary>
    /// <param name="tokens">The words, without what leads over from the turn before.</param>
    /// <param name="reading">The message.</param>
    public static bool AsksWhatTheyDid(IReadOnlyList<Token> tokens, Reading reading)
    {
        if (tokens.Count < 3 || tokens[0].Text != "did" || reading.Cues.Has(Cue.Topic) || reading.Cues.Has(Cue.Source) || reading.Cues.Has(Cue.Respond) || reading.Aspect == Questions.Aspect.Precedents)
        {
            return false;
        }

        var lead = reading.Tokens.Count - tokens.Count;
        return (reading.Found.At(lead + 1) ?? (tokens[1].Text == "the" ? reading.Found.At(lead + 2) : null)) is { IsPower: true } || tokens[1].Text == "they";
    }
}
