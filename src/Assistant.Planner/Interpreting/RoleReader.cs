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
    public Roles Read(IReadOnlyList<Token> tokens, FoundNames found, Func<int, bool> isDirection, bool hasTopicState)
    {
        var mentions = found.Mentions;
        var roles = new Role[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            roles[i] = mentions[i].IsPower || mentions[i].Kind == PowerNameKind.Ambiguous ? First(tokens, found, mentions[i], isDirection)
                : Role.Partner;
        }

        var lists = new RoleLists(names, tokens, mentions, roles);
        lists.SplitBetween();
        lists.Share();
        return new RoleSettler(names, mentions, roles).Settle(hasTopicState);
    }

    private Role First(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<int, bool> isDirection)
    {
        if (isDirection(m.Start))
        {
            return Role.Partner;
        }

        var before = Before(tokens, m.Start - 1);
        var left = before >= 0 ? tokens[before].Text : "";
        var leftOfLeft = before > 0 ? tokens[before - 1].Text : "";
        var right = m.End < tokens.Count && tokens[m.End].Break is '\0' or '-' ? tokens[m.End].Text : "";
        var listed = m.Ids.Any(names.IsListedSender);

        // "SADC states": the members, not the body.
        if (m.Organisation is not null && right is "states" or "members" or "countries" or "nations" or "member")
        {
            return Role.Partner;
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
        if ((left is not ("on" or "against") || (before > 0 && !SanctionBefore(tokens, before)))
            && RoleWords.RunsIntoSanction(tokens, m.End, i => found.At(i) is not null) && (listed || m.Kind == PowerNameKind.Demonym
            || Possessive(tokens, m)))
        {
            return Role.Sender;
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

        if (left is "from" && leftOfLeft is "different" or "differently" or "differ" or "differs")
        {
            return Role.Subject;
        }

        if (left is "by" or "from" || (m.Kind != PowerNameKind.Demonym && PressesNext(tokens, m.End)))
        {
            return Role.Sender;
        }

        if (RoleWords.PressureVerbs.Contains(left) && found.At(before) is null && !listed)
        {
            return Role.Object;
        }

        return Role.Open;
    }

    private static bool SanctionBefore(IReadOnlyList<Token> tokens, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i >= preposition - 3; i--)
        {
            if (RoleWords.SanctionNouns.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
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
                || (!PressesNext(tokens, m.End) && !(right.Length == 0 && left is "was" or "is"));
        }

        return RoleWords.Modals.Contains(right) && RoleWords.RespondVerbs.Contains(m.End + 1 < tokens.Count ? tokens[m.End + 1].Text : "");
    }

    private static bool PressesNext(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Break == '\0' && RoleWords.Auxiliaries.Contains(tokens[i].Text))
        {
            i++;
        }

        return i < tokens.Count && tokens[i].Break == '\0' && RoleWords.PressureVerbs.Contains(tokens[i].Text)
            && (tokens[i].Text != "turns" || (i + 1 < tokens.Count && tokens[i + 1].Text == "off"));
    }

    private static int Before(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 1 < tokens.Count && tokens[i + 1].Break is not ('\0' or '-' or '"'))
        {
            return -1;
        }

        while (i >= 0 && RoleWords.Fillers.Contains(tokens[i].Text))
        {
            if (tokens[i].Break is not ('\0' or '-' or '"'))
            {
                return -1;
            }

            i--;
        }

        return i;
    }
}
