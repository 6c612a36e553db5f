namespace Assistant.Planner.Interpreting;

/// <summary>Settles the roles that neighbours leave open, by what a power is and who else is named.</summary>
/// <param name="names">All names.</param>
/// <param name="mentions">The names of the message.</param>
/// <param name="roles">What is known of each.</param>
/// <param name="isOffice">Whether a mention names its power by a capital or an office.</param>
internal sealed class RoleSettler(NameLexicon names, IReadOnlyList<PowerMention> mentions, Role[] roles, Func<int, bool> isOffice)
{
    /// <summary>The final roles.</summary>
    /// <param name="hasTopicState">Whether the conversation or a group already says who is asked about.</param>
    /// <param name="asksGroup">Whether the members of a group are asked about, so that what sanctions are put on is the quarrel.</param>
    public Roles Settle(bool hasTopicState, bool asksGroup)
    {
        SettleOpen(hasTopicState);
        SettleTieEnds(hasTopicState, asksGroup);
        var asked = Ids(Role.Subject);
        var senders = Ids(Role.Sender);
        var over = Ids(Role.Over);
        var objects = Ids(Role.Object).Except(asked).ToList();
        if (asked.Count == 0 && !(asksGroup && senders.Count > 0))
        {
            asked = objects;
        }
        else if (senders.Count > 0 || objects.Count > 0)
        {
            over = [.. over.Union(objects)];
        }

        // "Serbia stops buying Russian gas": who acts is the one asked about, since nobody else is.
        if (asked.Count == 0 && !hasTopicState)
        {
            asked = senders.Where(s => names.IsState(s) && !names.IsGreat(s)).ToList();
            if (asked.Count == 0 && senders.Count == 0 && over.Count > 0)
            {
                asked = over;
                over = [];
            }

            senders = [.. senders.Except(asked)];
        }

        senders = [.. senders.Except(asked)];
        return new Roles(asked, senders, [.. over.Except(asked).Except(senders)], roles);
    }

    private void SettleOpen(bool hasTopicState)
    {
        var hasAsked = hasTopicState || Has(Role.Subject) || Has(Role.Object) || Indices(Role.Open).Any(i => !Great(i))
            || Indices(Role.TieEnd).Any(i => !Great(i));
        foreach (var i in Indices(Role.Open).ToList())
        {
            // "Honduras dropped Taiwan, now Taipei stops its loans": who presses in one place is not asked about in another.
            if (Indices(Role.Sender).Any(j => mentions[j].Ids.SequenceEqual(mentions[i].Ids)))
            {
                roles[i] = Role.Partner;
                continue;
            }

            if (!Great(i) && !(Listed(i) && (Has(Role.Subject) && mentions[i].Kind is PowerNameKind.Demonym or PowerNameKind.Sender || (isOffice(i) && OtherAsked(i)))))
            {
                roles[i] = Role.Subject;
            }
            else if (!hasAsked)
            {
                roles[i] = Role.Subject;
            }
            else
            {
                roles[i] = !Has(Role.Sender) ? Role.Sender : Role.TieEnd;
            }
        }
    }

    private void SettleTieEnds(bool hasTopicState, bool asksGroup)
    {
        foreach (var i in Indices(Role.TieEnd).ToList())
        {
            var others = Ids(Role.Sender).Except(mentions[i].Ids).Any();
            var alone = !Has(Role.Subject) && !Has(Role.Object) && !hasTopicState;
            roles[i] = alone && !Great(i) ? Role.Subject
                : IsGroupAsked(i, asksGroup) ? Role.Partner
                : others ? Role.Over
                : !alone ? (Listed(i) && !Has(Role.Over) ? Role.Sender : Role.Partner)
                : Role.Subject;
        }
    }

    // "Rank ASEAN by hedging when the US sanctions China": the body is asked about by its members.
    private bool IsGroupAsked(int i, bool asksGroup) => asksGroup && mentions[i].Organisation is not null;

    // "The Solomon Islands government has annoyed Canberra": of two, the one by trade a sender presses, when it is named by its capital.
    private bool OtherAsked(int i) => Indices(Role.Subject).Concat(Indices(Role.Open)).Any(j => j != i && !Listed(j) && !Great(j));

    private bool Great(int i) => mentions[i].Kind == PowerNameKind.Group || mentions[i].Ids.All(names.IsGreat)
        || !mentions[i].Ids.Any(names.IsState);

    private bool Listed(int i) => mentions[i].Ids.All(names.IsListedSender);

    private bool Has(Role role) => roles.Contains(role);

    private IEnumerable<int> Indices(Role role) => Enumerable.Range(0, roles.Length).Where(i => roles[i] == role);

    private List<string> Ids(Role role) => [.. Indices(role).SelectMany(i => mentions[i].Ids).Distinct()];
}
