namespace Assistant.Planner.Interpreting;

/// <summary>Tells who sanctions, who is asked about and who the quarrel is over, from each name's neighbours; <see cref="RoleSettler"/>
/// settles the rest.</summary>
internal sealed class RoleReader(NameLexicon names, ToldRoles told)
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
        lists.PressTogether();
        lists.JoinPressers(hasTopicState);
        lists.Share();
        return new RoleSettler(names, mentions, roles, i => names.IsCapital(tokens, mentions[i])).Settle(hasTopicState || asksGroup, asksGroup);
    }

    private Role First(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<int, bool> isDirection)
    {
        // "Side with Washington if it threatens ...": whoever is sided with, it presses.
        if (m.Ids.Any(names.IsListedSender) && RoleSigns.PressesAsIt(tokens, m.End))
        {
            return Role.Sender;
        }

        // "Side with the US over Russia sanctions": the sanctions are those of the side taken, on the power the quarrel is about.
        if (m.Ids.Any(names.IsListedSender) && RoleSigns.TakesSide(tokens, found, m) is { } side)
        {
            return side;
        }

        // "Its IMF loan blocked by Washington": the lender is only the means of whoever holds it up.
        if (RoleSigns.IsLenderHeldUp(tokens, found, m) && found.Mentions.Any(o => o != m && o.Ids.Any(names.IsListedSender)))
        {
            return Role.Partner;
        }

        // "Apply export controls on China", "join the sanctions against Iran": whom the measures to be taken up are on is the quarrel.
        if (found.Mentions.Count > 1 && RoleSigns.TakesUpAgainst(tokens, m.Start))
        {
            return Role.Over;
        }

        if (told.Of(tokens, found, m) is { } part)
        {
            return part;
        }

        // "Pressed over the border with a trade ban by India": whoever stands at the end of "by" after the measure presses.
        if (m.Ids.Any(names.IsListedSender) && found.Mentions.Count > 1 && m.Start > 1 && tokens[m.Start - 1].Text == "by" && tokens.Take(m.Start).Any(t => t.Text is "pressed" or "squeezed" or "pressured" or "leaned" or "hit" or "punished" or "blocked"))
        {
            return Role.Sender;
        }

        // "Break with Russia", "ditch Moscow": whom one would leave is the quarrel, not who presses.
        if (m.Ids.Any(names.IsListedSender) && m.Start > 1 && tokens[m.Start - 1].Text == "with" && tokens[m.Start - 2].Text is "break" or "breaks" or "breaking" or "broke")
        {
            return Role.Over;
        }

        if (isDirection(m.Start))
        {
            return Role.Partner;
        }

        var before = RoleSigns.Before(tokens, m.Start - 1);
        var left = before >= 0 ? tokens[before].Text : "";
        var leftOfLeft = before > 0 ? tokens[before - 1].Text : "";
        var right = m.End < tokens.Count && tokens[m.End].Break is '\0' or '-' ? tokens[m.End].Text : "";
        var listed = m.Ids.Any(names.IsListedSender);

        if (AskerReader.Covers(tokens, m.Start))
        {
            return Role.Partner;
        }

        // "How is Albania reacting if Italy makes an embargo against it"
        if (m.Start > 0 && found.Mentions.Any(o => o.IsPower && o.End <= m.Start && o.Start < m.Start) && !listed && left is "if" or "when" or "should" or "once" or "and" or "" && RoleSigns.PressesIt(tokens, m.End))
        {
            return Role.Sender;
        }

        // "Keeps its embassy in Taipei": where it stands says nothing of who presses or is asked about.
        if (found.Mentions.Count > 1 && m.Start > 1 && tokens[m.Start - 1].Text is "in" or "inside" or "within" or "by" && RoleSigns.LiesOrStands(tokens[m.Start - 2].Text))
        {
            return Role.Partner;
        }

        if (found.Mentions.Count > 1 && m.Start > 1 && tokens[m.Start - 1].Text is "inside")
        {
            return Role.Partner;
        }

        if (found.Mentions.Count > 1 && RoleSigns.IsDenied(tokens, m))
        {
            return Role.Partner;
        }

        if (RoleSigns.KeepsOut(tokens, found, m))
        {
            return Role.Sender;
        }

        // "China as the victim for once"
        if (right == "as" && tokens.Skip(m.End + 1).Take(3).Any(t => t.Text is "victim" or "target"))
        {
            return Role.Subject;
        }

        // "Kiribati with Wellington pausing aid": whoever does it to the one named before presses.
        if (left == "with" && RoleWords.PressureVerbs.Contains(right) && (listed || right.EndsWith("ing", StringComparison.Ordinal) && found.Mentions.Any(o => o.End <= before && !o.Ids.SequenceEqual(m.Ids))))
        {
            return Role.Sender;
        }

        // "Is cut off, says Washington", "knocks on Washington's door"
        if (listed && (RoleSigns.IsSpeaker(tokens, m) || right == "door"))
        {
            return Role.Sender;
        }

        // "Beijing has just promised a big bailout": who holds out help of its own does not press.
        if (OfferReader.HoldsOutHelp(tokens, m.End) && (listed || found.Mentions.Count > 1 || left is "if" or "when" or "suppose" or "say"))
        {
            return Role.Partner;
        }

        // "Should the US go secondary", "lands on the US list", "halt Australian aid": the deed or the list is the sender's.
        if (listed && (GoesSecondary(tokens, m.End) || right is "list" or "lists" or "blacklist" || (before == m.Start - 1 && RoleWords.PressureVerbs.Contains(left) && RoleSigns.IsFlow(right))))
        {
            return Role.Sender;
        }

        // "Suspend Australian aid to both Fiji and Papua New Guinea": whom the flow no longer reaches is pressed.
        if (!listed && left is "to" && RoleSigns.FlowIsCut(tokens, before))
        {
            return Role.Object;
        }

        // "Loses French and American aid": whoever's flow is lost presses.
        if (listed && RoleSigns.LosesFlowOf(tokens, found, m))
        {
            return Role.Sender;
        }

        // "Less trade with Russia": what a state may do of its own, unless it is ordered to.
        if (listed && FollowUp.TieShift(tokens, found) == m)
        {
            return right == "or" && found.Mentions.Any(o => o != m && o.Ids.Any(names.IsListedSender)) ? Role.Over : Role.Partner;
        }

        // "If the US sanctions Iran": whom the verb is done to, a sender by trade or not.
        if (listed && found.Mentions.Count > 1 && m.Start > 1 && tokens[m.Start - 1].Text is "sanctions" or "sanction" or "sanctioned" && found.At(m.Start - 2) is not null)
        {
            return Role.Object;
        }

        // "SADC states": the members, not the body.
        if (m.Organisation is not null && right is "states" or "members" or "countries" or "nations" or "member" or "economies" or "governments" or "capitals" or "republics")
        {
            return Role.Partner;
        }

        // "Some Gulf emirate": one of its members.
        if (m.Ids.Any(names.IsBody) && PointedStates.TellsOneOf(tokens, m))
        {
            return Role.Partner;
        }

        // "The least likely in SADC": a body one is inside of does not press.
        if (m.Organisation is not null && left is "in" or "within" or "across" or "inside" or "among" && before == m.Start - 1)
        {
            return Role.Partner;
        }

        // "Votes at the UN"
        if (left == "at" && found.Mentions.Count > 1 && m.Ids.All(id => !names.IsState(id)))
        {
            return Role.Partner;
        }

        if (NamesMembers(tokens, m))
        {
            return Role.Partner;
        }

        // "Join the EU" and "Iran's neighbour Armenia" bring no pressure with them.
        if (ShockReader.EntersBefore(tokens, m) && !RoleWords.RunsIntoSanction(tokens, m.End, i => found.At(i) is not null) || (IsPossessive(tokens, m) && (m.End + 1 < tokens.Count && tokens[m.End + 1].Text is "neighbour" or "neighbor" or "neighbours" ? tokens[m.End + 1].Text : right) is "neighbour" or "neighbours" or "neighbor" or "neighbors" or "ally" or "allies" or "friend" or "rival" or "partner"))
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

        // "Set Mauritius against Madagascar": both are asked about.
        if (Contrasts.Pairs(tokens, found, m) || Contrasts.Faces(tokens, found, m, names.IsListedSender))
        {
            return Role.Subject;
        }

        if (listed && left is "to" or "into" && TieEnds.GoodsPass(tokens, before))
        {
            return Role.Over;
        }

        // "Would it go to China?": whom one goes to does not press.
        if (left is "to" && leftOfLeft is "go" or "goes" or "run" or "runs" or "look" or "looks" or "appeal" or "appeals" && right is "" or "instead" or "then" or "for")
        {
            return Role.Partner;
        }

        // "Suppose Georgia had EU help"
        if (listed && OfferReader.IsHadFrom(tokens, m))
        {
            return Role.Partner;
        }

        if (left is "to" or "toward" or "towards" or "with" && RoleWords.DirectionWords.Contains(leftOfLeft))
        {
            return Role.Partner;
        }

        // "Would Georgian banks cut ...", "whether Serbia would expel ...": the one who may do it is asked about, unless by trade a sender.
        if (!listed && (((m.Kind == PowerNameKind.Demonym || IsPossessive(tokens, m)) && left is "would" or "will" or "might" or "could") || left == "whether"))
        {
            return Role.Subject;
        }

        // "US sanctions", "China's rare earth controls" – but not "on Serbian exports to ...".
        if ((left is not ("on" or "against") || (before > 0 && !RoleSigns.SanctionBefore(tokens, before)))
            && RoleWords.RunsIntoSanction(tokens, m.End, i => found.At(i) is not null) && (listed || m.Kind == PowerNameKind.Demonym
            || IsPossessive(tokens, m) || left is "under" or "facing" && found.Mentions.Count > 1))
        {
            return Role.Sender;
        }

        // "Australian and EU aid both stop": what ends is what the giver withholds.
        if (left is not ("on" or "for") && (listed || found.Mentions.Count > 1) && (right == "help" || RoleSigns.IsFlow(right) || (m.Kind == PowerNameKind.Demonym && right is "chip" or "machines" or "technology")) && tokens.Skip(m.End + 1).Take(5).TakeWhile(t => t.Break is '\0' or '-' && t.Text is not ("and" or "if" or "when" or "while" or "but" or "under" or "or")).Any(t => RoleWords.PressureVerbs.Contains(t.Text) || t.Text is "dries" or "longer" or "gone" or "dry"))
        {
            return Role.Sender;
        }

        if (left == "of" && leftOfLeft == "because")
        {
            return Role.Over;
        }

        if (left == "over" || (left == "about" && RoleSigns.SanctionBefore(tokens, before)) || (left is "with" or "to" or "from" or "of" && TieEnds.Before(tokens, found, before, left))
            || RoleWords.TieVerbs.Contains(left) || (left is "listed" or "sanctioned" or "blacklisted" && RoleWords.TieVerbs.Contains(leftOfLeft))
            || (left is "about" or "for" && RoleWords.TieWords.Contains(right)) || (left is "for" && leftOfLeft is "transit" or "re-exports" or "re-export" or "reexports" or "smuggling" or "shipping" or "banking" or "laundering")
            || (listed && left is "their" or "its" && RoleWords.TieWords.Contains(right)) || (listed && TieEnds.Follow(tokens, found, m.End)))
        {
            return left is "over" or "about" || (left == "for" && found.Mentions.Count > 2) || TieEnds.IsReason(tokens, before) ? Role.Over : Role.TieEnd;
        }

        if (IsSubject(tokens, m, leftOfLeft, left, right))
        {
            return Role.Subject;
        }

        // "How dependent is it on Russian gas?": whom one lives off is no target.
        if (left == "on" && tokens.Take(before).TakeLast(4).Any(t => t.Text is "dependent" or "reliant" or "depend" or "depends" or "rely" or "relies"))
        {
            return Role.TieEnd;
        }

        if (left is "on" or "against" || PressedNames.IsPressed(tokens, m.End))
        {
            return Role.Object;
        }

        if (left is "from" && leftOfLeft is "expect" or "expected" or "response" or "reaction" or "reply" or "answer" or "hear" or "anticipate" or "see" or "different" or "differently" or "differ" or "differs")
        {
            return Role.Subject;
        }

        // "Puts three ministers from Georgia on its list", "bans beef from Uruguay": where what is hit comes from, it hits.
        if (!names.IsGreat(m.Ids[0]) && left is "from" && RoleSigns.IsHitFrom(tokens, found, before))
        {
            return Role.Object;
        }

        // "Keeps the frontier with Somalia closed": the far side of what is closed closes nothing.
        if (left is "with" or "to" && right is "closed" or "shut" or "sealed" or "blocked" or "suspended" or "frozen" && found.Mentions.Any(o => o.End < m.Start))
        {
            return Role.Object;
        }

        // "If the Saudis shut Qatar out": a people acts as its state does.
        if (left is "by" or "from" || ((m.Kind != PowerNameKind.Demonym || tokens[m.End - 1].Text[^1] == 's' || (m.Start > 0 && tokens[m.Start - 1].Text == "the")) && RoleSigns.PressesNext(tokens, m.End)))
        {
            return Role.Sender;
        }

        if (RoleWords.PressureVerbs.Contains(left) && found.At(before) is null && !listed)
        {
            return Role.Object;
        }

        return Role.Open;
    }

    /// <summary>Whether a body that is also a sender is named by its members, who are asked about: "which Gulf states", "rank the Gulf monarchies".</summary>
    public bool NamesMembers(IReadOnlyList<Token> tokens, PowerMention m) => m.Ids is [var id] && names.IsBody(id) && (AreStates(tokens[m.End - 1]) || (m.End < tokens.Count && tokens[m.End].Break == '\0' && AreStates(tokens[m.End])))
        && (AsksWhich(tokens, m.Start) || tokens.Any(t => t.Text is "rank" or "ranked" or "ranking" or "order" or "sort" or "among" or "list" or "least" or "likeliest")) && !RoleSigns.PressesNext(tokens, m.End);

    // "Which Gulf state", "which of the Gulf countries"
    private static bool AsksWhich(IReadOnlyList<Token> tokens, int start) => Enumerable.Range(Math.Max(0, start - 3), Math.Min(3, start)).Any(i => tokens[i].Text is "which" or "what" && Enumerable.Range(i + 1, start - i - 1).All(j => tokens[j].Text is "of" or "the" or "these" or "small" or "smaller" or "other"));

    private static bool AreStates(Token token) => token.Text is "states" or "countries" or "members" or "monarchies" or "nations" or "economies" or "state" or "country" or "member" or "monarchy" or "nation" or "economy" or "kingdom" or "kingdoms" or "emirate" or "emirates" or "government" or "governments" or "capitals" or "capital";

    private static bool GoesSecondary(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i].Text is "go" or "goes" or "went" or "going" && tokens[i + 1].Text is "secondary" or "extraterritorial";

    /// <summary>Whether a name is said to own what follows.</summary>
    internal static bool IsPossessive(IReadOnlyList<Token> tokens, PowerMention m) => tokens[m.End - 1].IsPossessive;

    private static bool IsSubject(IReadOnlyList<Token> tokens, PowerMention m, string leftOfLeft, string left, string right)
    {
        if (m.Kind == PowerNameKind.Demonym || IsPossessive(tokens, m))
        {
            return (RoleWords.Own.Contains(right) || (m.End + 1 < tokens.Count && tokens[m.End + 1].Break == '\0' && tokens[m.End + 1].Text is "stance" or "reaction" or "response" or "course" or "reply" or "answer" or "move")) && left is not ("by" or "from");
        }

        // "Scenario is China ...", "the trigger was Delhi ...": "is" after a noun tells what the noun stands for and asks nothing of the name.
        if (left is "is" or "was" && RoleSigns.IsCase(leftOfLeft))
        {
            return false;
        }

        if (RoleWords.Modals.Contains(left) && left != "if")
        {
            return RoleWords.RespondVerbs.Contains(right) || right is "and" or "or" or "likely"
                || (!RoleSigns.PressesNext(tokens, m.End) && !(right.Length == 0 && left is "was" or "is"));
        }

        return RoleWords.Modals.Contains(right) && RoleWords.RespondVerbs.Contains(m.End + 1 < tokens.Count ? tokens[m.End + 1].Text : "");
    }
}
