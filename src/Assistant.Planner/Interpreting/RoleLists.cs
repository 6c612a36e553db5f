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

    // "Lithuania, Poland and Latvia both shut the border": the first is whom the other two press.
    private bool IsTopicOf(int i) => ClauseActors.ActTogether(tokens, mentions, mentions[i]) && !ClauseActors.ActTogether(tokens, mentions, mentions[i - 1]);

    // "Because of its ties with Pyongyang, Namibia loses aid": the comma ends a clause and no list goes on.
    private bool OpensClause(int i) => roles[i - 1] == Role.TieEnd && tokens[mentions[i].Start].Break == ',' && mentions[i].End < tokens.Count && tokens[mentions[i].End].Break == '\0' && !RoleWords.Joiners.Contains(tokens[mentions[i].End].Text) && !RoleWords.SanctionNouns.Contains(tokens[mentions[i].End].Text)
        && !RoleWords.TieWords.Contains(tokens[mentions[i].End].Text) && tokens.Take(mentions[i - 1].Start).Any(t => t.Text is "because" or "after" or "given" or "despite" or "for" or "over" or "with");

    // "A fuel stop by India, Nepal": the one behind the comma is all that is left to ask about.
    private bool EndsPressure(int i) => roles[i - 1] == Role.Sender && tokens[mentions[i].Start].Break == ',' && mentions[i].End == tokens.Count && !mentions[i].Ids.Any(names.IsListedSender)
        && !roles.Any(r => r is Role.Subject or Role.Object);

    private bool Joined(PowerMention a, PowerMention b) => (b.Start - a.End) switch
    {
        0 => tokens[b.Start].Break is ',' or '/',
        1 => RoleWords.Joiners.Contains(tokens[a.End].Text),
        2 => tokens[a.End].Text == "and" && tokens[a.End + 1].Text == "the",
        _ => false,
    };

    private bool IsBetween(int i) => i >= 0 && (tokens[i].Text == "between" || (tokens[i].Text == "the" && i > 0 && tokens[i - 1].Text == "between"));
}
