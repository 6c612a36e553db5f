namespace Assistant.Planner.Interpreting;

/// <summary>Tells who sanctions, who is asked about and who the quarrel is over, from each name's neighbours; <see cref="RoleSettler"/>
/// settles the rest.</summary>
internal sealed class RoleReader(NameLexicon names)
{
    /// <summary>Reads the roles of all mentions.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="isDirection">Whether a word belongs to a response such as "pivot to China".</param>
    /// <param name="hasTopicState">Whether the conversation already has a state, so that a lone great power is a sender.</param>
    /// <param name="asksGroup">Whether the members of a group are asked about.</param>
    public Roles Read(IReadOnlyList<Token> tokens, FoundNames found, Func<int, bool> isDirection, bool hasTopicState, bool asksGroup)
    {
        var mentions = found.Mentions;
        var roles = new Role[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            roles[i] = mentions[i].IsPower || mentions[i].Kind == PowerNameKind.Ambiguous ? First(tokens, found, mentions[i], isDirection)
                : Role.Partner;
        }

        // "What would the Emiratis do about gold coming out of Sudan": where the goods come from is not who answers.
        for (var i = 0; i < mentions.Count; i++)
        {
            if (roles[i] == Role.Open && roles.Contains(Role.Subject) && !mentions[i].Ids.Any(names.IsListedSender) && RoleSigns.IsPlace(tokens, mentions[i].Start))
            {
                roles[i] = Role.TieEnd;
            }
        }

        // "Accept EU conditions under a Russian gas cutoff": with somebody else who presses, whose conditions they are is the response's business.
        for (var i = 0; i < mentions.Count; i++)
        {
            if (roles[i] is Role.Sender or Role.Open && RoleSigns.SetsTerms(tokens, mentions[i]))
            {
                roles[i] = Enumerable.Range(0, roles.Length).Any(j => j != i && (roles[j] == Role.Sender || (roles[j] == Role.Open && mentions[j].Ids.Any(names.IsListedSender)))) ? Role.Partner : Role.Sender;
            }
        }

        var lists = new RoleLists(names, tokens, mentions, roles);
        lists.SplitBetween();
        lists.Share();
        return new RoleSettler(names, mentions, roles, i => names.IsCapital(tokens, mentions[i])).Settle(hasTopicState || asksGroup, asksGroup);
    }

    private Role First(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<int, bool> isDirection)
    {
        if (isDirection(m.Start))
        {
            return Role.Partner;
        }

        var before = RoleSigns.Before(tokens, m.Start - 1);
        var left = before >= 0 ? tokens[before].Text : "";
        var leftOfLeft = before > 0 ? tokens[before - 1].Text : "";
        var right = m.End < tokens.Count && tokens[m.End].Break is '\0' or '-' ? tokens[m.End].Text : "";
        var listed = m.Ids.Any(names.IsListedSender);

        // "SADC states": the members, not the body.
        if (m.Organisation is not null && right is "states" or "members" or "countries" or "nations" or "member")
        {
            return Role.Partner;
        }

        // "Join the EU" and "Iran's neighbour Armenia" bring no pressure with them.
        if (ShockReader.EntersBefore(tokens, m) || (Possessive(tokens, m) && right is "neighbour" or "neighbours" or "neighbor" or "neighbors" or "ally" or "allies" or "friend" or "rival" or "partner"))
        {
            return Role.Partner;
        }

        // "And China itself?"
        if (right is "itself" or "themselves" && m.Kind is PowerNameKind.State or PowerNameKind.Code)
        {
            return Role.Subject;
        }

        // "Maldives, India keeps its tourists home": what a sender does with its own is its deed, whatever the verb.
        if (listed && found.Mentions.Count > 1 && RoleSigns.HoldsBackItsOwn(tokens, m.End))
        {
            return Role.Sender;
        }

        // "Say the Turks are the ones doing it", "the sender is the US".
        if (SenderSaid.After(tokens, m.End) || SenderSaid.Before(tokens, m.Start))
        {
            return Role.Sender;
        }

        // "Set Mauritius against Madagascar": both are asked about.
        if (Contrasts.Pairs(tokens, found, m) || Contrasts.Faces(tokens, found, m, names.IsListedSender))
        {
            return Role.Subject;
        }

        if (listed && left is "to" or "into" && TieEnds.GoodsPass(tokens, before))
        {
            return Role.Over;
        }

        if (left is "to" or "toward" or "towards" or "with" && RoleWords.DirectionWords.Contains(leftOfLeft))
        {
            return Role.Partner;
        }

        // "Would Georgian banks cut ...": the one who may do it is asked about, unless by trade a sender.
        if (!listed && m.Kind == PowerNameKind.Demonym && left is "would" or "will" or "might" or "could")
        {
            return Role.Subject;
        }

        // "US sanctions", "China's rare earth controls" – but not "on Serbian exports to ...".
        if ((left is not ("on" or "against") || (before > 0 && !RoleSigns.SanctionBefore(tokens, before)))
            && RoleWords.RunsIntoSanction(tokens, m.End, i => found.At(i) is not null) && (listed || m.Kind == PowerNameKind.Demonym
            || Possessive(tokens, m)))
        {
            return Role.Sender;
        }

        // "Australian and EU aid both stop": what ends is what the giver withholds.
        if ((listed || found.Mentions.Count > 1) && right is "aid" or "money" or "funding" or "lending" or "loans" or "help" or "grants" && tokens.Skip(m.End + 1).Take(3).Any(t => RoleWords.PressureVerbs.Contains(t.Text) || t.Text is "dries"))
        {
            return Role.Sender;
        }

        // "Respond to a Belarusian migrant push": whose deed is answered presses.
        if (m.Kind == PowerNameKind.Demonym && left is "to" or "with" && leftOfLeft is "respond" or "react" or "response" or "reaction" or "cope" or "deal" && right.Length > 0 && found.Mentions.Count > 1)
        {
            return Role.Sender;
        }

        if (left == "of" && leftOfLeft == "because")
        {
            return Role.Over;
        }

        if (left == "over" || (left is "with" or "to" or "from" or "of" && TieEnds.Before(tokens, found, before, left))
            || RoleWords.TieVerbs.Contains(left)
            || (left is "about" or "for" && RoleWords.TieWords.Contains(right))
            || (listed && left is "their" or "its" && RoleWords.TieWords.Contains(right)) || (listed && TieEnds.Follow(tokens, found, m.End)))
        {
            return left == "over" || TieEnds.IsReason(tokens, before) ? Role.Over : Role.TieEnd;
        }

        if (IsSubject(tokens, m, left, right))
        {
            return Role.Subject;
        }

        if (left is "on" or "against" || PressedNames.IsPressed(tokens, m.End))
        {
            return Role.Object;
        }

        if (left is "from" && leftOfLeft is "expect" or "expected" or "response" or "reaction" or "reply" or "answer" or "hear" or "anticipate" or "see" or "different" or "differently" or "differ" or "differs")
        {
            return Role.Subject;
        }

        if (left is "by" or "from" || (m.Kind != PowerNameKind.Demonym && RoleSigns.PressesNext(tokens, m.End)))
        {
            return Role.Sender;
        }

        if (RoleWords.PressureVerbs.Contains(left) && found.At(before) is null && !listed)
        {
            return Role.Object;
        }

        return Role.Open;
    }

    private static bool Possessive(IReadOnlyList<Token> tokens, PowerMention m) => tokens[m.End - 1].IsPossessive;

    private static bool IsSubject(IReadOnlyList<Token> tokens, PowerMention m, string left, string right)
    {
        if (m.Kind == PowerNameKind.Demonym || Possessive(tokens, m))
        {
            return RoleWords.Own.Contains(right) && left is not ("by" or "from");
        }

        if (RoleWords.Modals.Contains(left) && left != "if")
        {
            return RoleWords.RespondVerbs.Contains(right) || right is "and" or "or" or "likely"
                || (!RoleSigns.PressesNext(tokens, m.End) && !(right.Length == 0 && left is "was" or "is"));
        }

        return RoleWords.Modals.Contains(right) && RoleWords.RespondVerbs.Contains(m.End + 1 < tokens.Count ? tokens[m.End + 1].Text : "");
    }
}
