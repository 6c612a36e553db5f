namespace Assistant.Planner.Interpreting;

/// <summary>Tells the part of a power by a set turn of phrase, whatever single words stand around it.</summary>
/// <param name="names">All names.</param>
internal sealed class ToldRoles(NameLexicon names)
{
    /// <summary>The part a set turn of phrase gives a power, whatever single words stand around it; null where none does.</summary>
    public Role? Of(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        if (PointedStates.IsLandmark(tokens, found, m) || Alternatives.IsLeftOut(tokens, found, m))
        {
            return Role.Partner;
        }

        if (SwappedSenders.Part(tokens, found, m, names.IsListedSender) is { } swapped)
        {
            return swapped;
        }

        // "A Qatar 2017 style blockade of Kuwait": what it would be like is no part of it.
        if (found.Mentions.Count > 1 && (RoleSigns.IsLikeness(tokens, m.End) || RoleSigns.Qualifies(tokens, found, m.End)))
        {
            return Role.Partner;
        }

        // "US Iran oil pressure": of two names before one noun the second, a noun itself, is the quarrel.
        if (m.Ids is [not ("USA" or "EU" or "GBR") and var quarrel] && names.IsState(quarrel) && names.IsListedSender(quarrel) && m.Kind is not PowerNameKind.Demonym && m.Start > 0 && tokens[m.Start].Break == '\0' && found.At(m.Start - 1) is { } presser && presser.Ids.Any(names.IsListedSender) && !RoleReader.IsPossessive(tokens, presser)
            && RoleWords.RunsIntoSanction(tokens, m.End, i => found.At(i) is not null))
        {
            return Role.Over;
        }

        if (BracketedPressers.Hold(tokens, m) || FieldOf(tokens, m) is "sender" or "senders")
        {
            return Role.Sender;
        }

        if (FieldOf(tokens, m) is "receiver" or "target" or "country" or "state")
        {
            return Role.Subject;
        }

        if (BracketedPressers.Surround(tokens, m))
        {
            return Role.Object;
        }

        // "Kazakh crude cut off at the Russian pipeline": whoever owns the place halts the goods of the other.
        if (HaltedGoods.HaltsAt(tokens, found, m))
        {
            return Role.Sender;
        }

        // "Respond to a Belarusian migrant push", "how does it take a Thai power cut": whose deed is answered presses.
        if (RoleSigns.IsAnswered(tokens, found, m))
        {
            return Role.Sender;
        }

        // "Loses access to German goods": what a state can no longer have, its maker withholds.
        if (HaltedGoods.AreMissed(tokens, found, m, names.IsListedSender))
        {
            return Role.Sender;
        }

        if (HaltedGoods.AreOf(tokens, found, m))
        {
            return Role.Object;
        }

        // "P.S. Call scoring for Russia": what the program is told to do says nothing of who presses.
        if (found.Mentions.Count > 1 && m.Start > 1 && tokens[m.Start - 1].Text == "for" && Enumerable.Range(Math.Max(0, m.Start - 4), Math.Min(4, m.Start)).Any(i => tokens[i] is { Text: "call", IsCapital: true }))
        {
            return Role.Partner;
        }

        // "Threatening its banks over Iran", "pressure to drop recognition of Taiwan": the quarrel, whoever it is.
        if (found.Mentions.Count > 2 && m.Start > 1 && tokens[m.Start].Break == '\0' && found.Mentions.Any(o => o.End < m.Start && o.Ids.Any(names.IsListedSender))
            && (tokens[m.Start - 1].Text == "over" || (tokens[m.Start - 1].Text is "drop" or "ditch" && m.End < tokens.Count && tokens[m.End].Text == "or") || (tokens[m.Start - 1].Text == "of" && tokens[m.Start - 2].Text == "recognition")))
        {
            return Role.Over;
        }

        if (RoleSigns.IsInRow(tokens, found, m) || TakesUpNamed(tokens, found, m) || RoleSigns.IsWantedOut(tokens, found, m) || m.Ids.Any(names.IsListedSender) && found.Mentions.Count > 2 && (IsDemanded(tokens, found, m) || RoleSigns.IsQuarrel(tokens, m)))
        {
            return Role.Over;
        }

        // "What speaks against a deal with Brussels": with whom one comes to terms does not press by it.
        if (RoleSigns.IsDealtWith(tokens, m))
        {
            return Role.Partner;
        }

        // "Chinese pressure to drop Taiwan": a smaller state that the demand is about is not asked about.
        if (!m.Ids.Any(names.IsListedSender) && found.Mentions[0] != m && (RoleSigns.IsToBeLeft(tokens, m) || IsWhatIsDemanded(tokens, found, m)))
        {
            return Role.Partner;
        }

        if (RoleSigns.IsBannedBy(tokens, found, m) || RoleSigns.IsShutOut(tokens, m.End) || ClauseActors.IsActedOn(tokens, found, m, names.IsGreat))
        {
            return Role.Object;
        }

        // "Keep doing business with Russia and US secondary sanctions follow"
        if (found.Mentions.Any(o => o != m && o.Ids.Any(names.IsListedSender)) && TieEnds.IsDealtWith(tokens, m))
        {
            return Role.Over;
        }

        // "No more Emirati money for Somalia", "London follows Washington in freezing accounts", "Japan does it"
        if (RoleSigns.GivesNoMore(tokens, m) || RoleSigns.LeadsOrFollows(tokens, found, m) || SenderSaid.After(tokens, m.End) || SenderSaid.Before(tokens, m.Start) || SenderSaid.Swaps(tokens, m.Start) && (m.Ids.All(names.IsListedSender) || found.Mentions[0] != m))
        {
            return Role.Sender;
        }

        // "Until it talks to Belgrade": whom the demand is about does not answer it.
        if (RoleSigns.IsInDemand(tokens, found, m))
        {
            return m.Ids.Any(names.IsGreat) ? Role.Over : Role.Partner;
        }

        // "Maldives: India tells tourists to stay away": after the topic, who does something does it to the topic.
        return ClauseActors.ActTogether(tokens, found.Mentions, m) || ClauseActors.ActsBeside(tokens, found, m) || ClauseActors.Acts(tokens, found, m, names.IsGreat) || ClauseActors.ActsOn(tokens, found, m, names.IsGreat) || RoleSigns.WouldPress(tokens, found, m) ? Role.Sender
            : OfferReader.HoldsOutHelp(tokens, m.End) && (OfferReader.FillsGap(tokens, m.End) || m.Ids.Any(names.IsListedSender)) || IsGoneAlongWith(tokens, m) ? Role.Partner
            : null;
    }

    // "Sender: the Netherlands. Receiver: Malaysia": filled in as on a form.
    private static string? FieldOf(IReadOnlyList<Token> tokens, PowerMention m) => m.Start > 1 && tokens[m.Start - 1].Text == "the" && tokens[m.Start - 1].Break == ':' ? tokens[m.Start - 2].Text
        : m.Start > 0 && tokens[m.Start].Break == ':' ? tokens[m.Start - 1].Text : null;

    // "Wants it to strike Iran's tankers from its registry": whom the demand is about is the quarrel.
    private static bool IsDemanded(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => MeasureReader.Demanded(tokens) is var demand && demand.Start < m.Start && m.Start < demand.End && demand.Start > found.Mentions[0].Start;

    // "Beijing wants Fiji to shut the Taiwan office": who is told stands before the demand, so that nobody in it is.
    private static bool IsWhatIsDemanded(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => found.Mentions.Count > 2 && MeasureReader.Demanded(tokens) is var demand && demand.Start < m.Start && m.Start < demand.End && tokens[demand.Start].Text == "to"
        && found.Mentions.FirstOrDefault(o => o.End == demand.Start) is { } told && told != found.Mentions[0] && found.Mentions.Any(o => o.End < told.Start);

    // "Teaming up with ASEAN", "working through the AU", "Mercosur cooperation": a body one goes along with does not press.
    private bool IsGoneAlongWith(IReadOnlyList<Token> tokens, PowerMention m) => m.Ids is [var body] && names.IsBody(body) && (m.End < tokens.Count && tokens[m.End].Break is '\0' or '-' && tokens[m.End].Text is "cooperation" or "solidarity" or "integration" || RoleSigns.Before(tokens, m.Start - 1) is var before and > 0 && tokens[before].Text is "with" or "through" or "via" or "alongside"
        && tokens[before - 1].Text is not ("row" or "trouble" or "quarrel" or "dispute" or "clash" or "standoff" or "stand-off" or "spat" or "rift" or "feud"));

    // "Unless it joins the Russia sanctions": named by its noun, it is whom they are on, where somebody else presses or the West is not meant.
    private bool TakesUpNamed(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => m.Ids is [not ("USA" or "EU" or "GBR") and var id] && names.IsState(id) && m.Kind != PowerNameKind.Demonym && !RoleReader.IsPossessive(tokens, m)
        && found.Mentions.Any(o => o != m && (o.Ids.Any(names.IsListedSender) || o.Ids.Contains(id))) && RoleSigns.TakesUpSanctions(tokens, m);
}
