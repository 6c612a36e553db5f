namespace Assistant.Planner.Interpreting;

/// <summary>Reads names that stand in a list or a pair together.</summary>
internal sealed class RoleLists(NameLexicon names, IReadOnlyList<Token> tokens, IReadOnlyList<PowerMention> mentions, Role[] roles)
{
    /// <summary>"Caught between Washington and Tehran": the first presses, the second is the quarrel.</summary>
    public void SplitBetween()
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            if (IsBetween(mentions[i].Start - 1) && Joined(mentions[i], mentions[i + 1]) && mentions.Count > 2
                && mentions[i].Ids.Concat(mentions[i + 1].Ids).All(names.IsListedSender))
            {
                (roles[i], roles[i + 1]) = (Role.Sender, Role.Over);
            }
        }
    }

    /// <summary>"Riyadh, Abu Dhabi and Manama once more impose a blockade on Doha": all whom one verb of pressure ends press, whoever they are.</summary>
    public void PressTogether()
    {
        const int reach = 4;
        for (var (first, last) = (0, 0); last + 1 < mentions.Count; last++)
        {
            first = last > 0 && Joined(mentions[last - 1], mentions[last]) ? first : last;
            var (from, until) = (mentions[last].End, mentions[last + 1].Start);
            if (first < last
                && mentions[last].Start - mentions[last - 1].End == 1 && tokens[mentions[last].Start - 1].Text is "and" or "plus" && mentions.Skip(first).Take(last + 1 - first).Any(m => m.Ids.Any(names.IsListedSender)) && Enumerable.Range(from, Math.Min(reach, until - from)).TakeWhile(i => tokens[i].Break == '\0' && !RoleWords.Modals.Contains(tokens[i].Text) && tokens[i].Text is not ("and" or "or" or "by" or "if" or "under" or "after" or "over" or "when" or "with"))
                .Any(i => RoleWords.PressureVerbs.Contains(tokens[i].Text) && (i > from || !RoleWords.SanctionNouns.Contains(tokens[i].Text) || !tokens[i].Text.EndsWith('s'))))
            {
                Array.Fill(roles, Role.Sender, first, last + 1 - first);
                roles[last + 1] = roles[last + 1] == Role.Over && !roles.Contains(Role.Subject) && !roles.Contains(Role.Object) ? Role.Object : roles[last + 1];
            }
        }
    }

    /// <summary>"Oman and Bahrain", "US and EU sanctions": what is said of one end of a list holds for the other.</summary>
    public void Share()
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (Joined(mentions[i - 1], mentions[i]) && roles[i] == Role.Open && roles[i - 1] is not (Role.Open or Role.Partner) && !EndsPressure(i) && !OpensClause(i))
            {
                roles[i] = roles[i - 1];
            }
        }

        for (var i = mentions.Count - 1; i > 0; i--)
        {
            // "Dutch and American export controls": adjectives of one noun press together.
            if (roles[i] == Role.Sender && roles[i - 1] != Role.Sender && mentions.Count > 2 && mentions[i - 1].Kind == PowerNameKind.Demonym && mentions[i].Kind == PowerNameKind.Demonym && Joined(mentions[i - 1], mentions[i]))
            {
                roles[i - 1] = Role.Sender;
            }

            // "Would Paris and Berlin freezing the money make Hungary comply": the verb tells on both.
            if (Joined(mentions[i - 1], mentions[i]) && roles[i - 1] == Role.Subject && roles[i] == Role.Sender && mentions.Count > 2
                && mentions[i - 1].Ids.Concat(mentions[i].Ids).All(names.IsListedSender))
            {
                roles[i - 1] = Role.Sender;
            }

            if (Joined(mentions[i - 1], mentions[i]) && roles[i - 1] is Role.Open or Role.TieEnd && !IsTopicOf(i)
                && roles[i] is Role.Sender or Role.Subject or Role.Object
                && (roles[i] != Role.Sender || mentions[i - 1].Ids.All(names.IsListedSender) || (roles[i - 1] == Role.Open && (roles.Contains(Role.Subject) || (roles.Contains(Role.Object) && tokens[mentions[i - 1].End].Text == "and" && RoleSigns.PressesNext(tokens, mentions[i].End) && !RoleWords.SanctionNouns.Contains(tokens[mentions[i].End].Text)))) || tokens.Skip(mentions[i].End).Take(3).Any(t => t.Text is "both" or "jointly" or "together")))
            {
                roles[i - 1] = roles[i];
            }
        }
    }

    private static readonly PhraseList Concert = new("""
        together|jointly|once again|once more|again|in concert|acting in concert|acting together|acting as one|as one|in tandem|hand in hand|arm in arm|shoulder to shoulder|in step|in lockstep|joining forces|teaming up|ganging up|
        in league|at it again|are behind it|both behind it|doing it|jointly this time|both this time
        """);

    /// <summary>
    /// "Albania if Greece and Italy stop issuing visas", "blockade of Qatar: Riyadh and Abu Dhabi together again": whoever is joined to one that presses, or acts in concert with it, presses too,
    /// where somebody outside the list is left to ask about.
    /// </summary>
    /// <param name="hasTopicState">Whether the conversation already says who is asked about.</param>
    public void JoinPressers(bool hasTopicState)
    {
        for (var (first, last) = (0, 1); last < mentions.Count; last++)
        {
            first = Joined(mentions[last - 1], mentions[last]) ? first : last;
            if (first == last || tokens[mentions[last].Start - 1].Text is not ("and" or "plus" or "the") || last + 1 < mentions.Count && Joined(mentions[last], mentions[last + 1]))
            {
                continue;
            }

            // "Paraguay, Brazil and Argentina block river traffic": with nobody else named, the first is the topic.
            var from = last - first > 1 && (roles[first] is Role.Object or Role.Subject || OpensMessage(first) && !IsLeft(first, last, hasTopicState)) ? first + 1 : first;
            if (IsLeft(from, last, hasTopicState) && (roles[last] == Role.Sender && (!OpensMessage(from) || Acts(last)) || ActsInConcert(from, last)))
            {
                for (var i = from; i <= last; i++)
                {
                    // "Bahrain, should Qatar and Oman withhold gas": the condition turned round asks nothing of them.
                    roles[i] = roles[i] == Role.Open || roles[last] == Role.Sender && from > 0 && tokens[mentions[from].Start - 1] is { Text: "should", Break: '\0' or ',' } ? Role.Sender : roles[i];
                }
            }
        }
    }

    // "Trinidad and US sanctions on Venezuelan gas": a noun of pressure at the head is told of the second name alone.
    private bool Acts(int i) => RoleSigns.PressesNext(tokens, mentions[i].End) && !RoleWords.SanctionNouns.Contains(tokens[mentions[i].End].Text);

    private bool OpensMessage(int i) => mentions[i].Start == 0 || tokens[mentions[i].Start].StartsSentence;

    // Whether somebody else may be asked about: a smaller state outside the list, or one spoken of before where the list stands in a condition.
    private bool IsLeft(int from, int until, bool hasTopicState) => Enumerable.Range(0, mentions.Count).Any(i => (i < from || i > until) && roles[i] is Role.Open or Role.Subject or Role.Object && IsSmaller(i) && !mentions.Skip(from).Take(until - from + 1).Any(m => m.Ids.SequenceEqual(mentions[i].Ids)))
        || hasTopicState && mentions[from].Start > 0 && tokens[mentions[from].Start - 1].Text is "if" or "when" or "once" or "should" or "with" or "because" or "now";

    private bool IsSmaller(int i) => mentions[i].Ids.Any(id => names.IsState(id) && !names.IsGreat(id));

    // Nobody else presses, and the list tells that it acts or names its members by their capitals, as those are named who act.
    private bool ActsInConcert(int from, int until) => !Enumerable.Range(0, roles.Length).Any(i => roles[i] == Role.Sender && (i < from || i > until)) && Enumerable.Range(from, until - from + 1).All(i => roles[i] == Role.Open)
        && tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text) || RoleWords.PressureVerbs.Contains(t.Text))
        && (Concert.LengthAt(tokens, mentions[until].End) > 0 || Enumerable.Range(0, mentions.Count).All(i => names.IsCapital(tokens, mentions[i]) == (from <= i && i <= until)));

    // "Lithuania, Poland and Latvia both shut the border": the first is whom the other two press.
    private bool IsTopicOf(int i) => ClauseActors.ActTogether(tokens, mentions, mentions[i]) && !ClauseActors.ActTogether(tokens, mentions, mentions[i - 1]);

    // "Because of its ties with Pyongyang, Namibia loses aid": the comma ends a clause and no list goes on.
    private bool OpensClause(int i) => roles[i - 1] == Role.TieEnd && tokens[mentions[i].Start].Break == ',' && mentions[i].End < tokens.Count && tokens[mentions[i].End].Break == '\0' && !RoleWords.Joiners.Contains(tokens[mentions[i].End].Text) && !RoleWords.SanctionNouns.Contains(tokens[mentions[i].End].Text)
        && !RoleWords.TieWords.Contains(tokens[mentions[i].End].Text) && tokens.Take(mentions[i - 1].Start).Any(t => t.Text is "because" or "after" or "given" or "despite" or "for" or "over" or "with");

    // "A fuel stop by India, Nepal": the one behind the comma is all that is left to ask about.
    private bool EndsPressure(int i) => roles[i - 1] == Role.Sender && tokens[mentions[i].Start].Break == ',' && mentions[i].End == tokens.Count && !mentions[i].Ids.Any(names.IsListedSender)
        && !roles.Any(r => r is Role.Subject or Role.Object);

    private bool Joined(PowerMention a, PowerMention b) => Joined(tokens, a, b);

    /// <summary>Whether two names stand next to each other in a list or a pair.</summary>
    public static bool Joined(IReadOnlyList<Token> tokens, PowerMention a, PowerMention b) => (b.Start - a.End) switch
    {
        0 => tokens[b.Start].Break is ',' or '/',
        1 => RoleWords.Joiners.Contains(tokens[a.End].Text),
        2 => tokens[a.End].Text == "and" && tokens[a.End + 1].Text == "the",
        _ => false,
    };

    private bool IsBetween(int i) => i >= 0 && (tokens[i].Text == "between" || (tokens[i].Text == "the" && i > 0 && tokens[i - 1].Text == "between"));
}
