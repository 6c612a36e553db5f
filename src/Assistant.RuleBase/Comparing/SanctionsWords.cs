using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Comparing;

/// <summary>Holds the words of a scenario against each other: senders, groups, values, assumptions.</summary>
internal static class SanctionsWords
{
    public static IEnumerable<EntryChange> Compare(SanctionsVocabulary before, SanctionsVocabulary after) =>
    [
        .. Senders().Compare(before.Senders, after.Senders),
        .. Terms().Compare(AllTerms(before), AllTerms(after)),
        .. Lists().Compare(AllLists(before), AllLists(after)),
    ];

    private static EntryComparison<Sender> Senders() => new(
        ComparedKind.Word, s => s.Id, s => s.Name,
        TextWords.Text<Sender>("name", s => s.Name),
        new ComparedField<Sender>("kind", s => s.Kind, VersionPart.Minor),
        new ComparedField<Sender>("camp", s => s.Camp, VersionPart.Minor),
        TextWords.Many<Sender>("words", s => s.Words, VersionPart.Minor),
        new ComparedField<Sender>("issuesMainCurrency", s => s.IssuesMainCurrency ? "true" : "false", VersionPart.Minor),
        new ComparedField<Sender>("members", s => s.Members, VersionPart.Minor));

    private static EntryComparison<(string Id, Term Term)> Terms() => new(
        ComparedKind.Word, t => t.Id, t => t.Term.Label,
        TextWords.Text<(string Id, Term Term)>("label", t => t.Term.Label),
        TextWords.Many<(string Id, Term Term)>("words", t => t.Term.Words, VersionPart.Minor),
        new ComparedField<(string Id, Term Term)>("value", t => t.Term.Value is { } value ? TextWords.Number(value) : null, VersionPart.Minor));

    private static EntryComparison<(string Id, IReadOnlyList<string> Items)> Lists() => new(
        ComparedKind.Word, l => l.Id, l => TextWords.List(l.Items),
        TextWords.Many<(string Id, IReadOnlyList<string> Items)>("words", l => l.Items, VersionPart.Minor))
    {
        Removed = VersionPart.Minor,
    };

    private static IEnumerable<(string Id, Term Term)> AllTerms(SanctionsVocabulary words) =>
        words.Attributes.SelectMany(a => a.Value.Select(t => ($"{a.Key}.{t.Id}", t)));

    /// <summary>What has no identifier of its own is named by what it stands for; equal names are told apart by a number.</summary>
    private static IEnumerable<(string Id, IReadOnlyList<string> Items)> AllLists(SanctionsVocabulary words)
    {
        yield return ("secondary", words.SecondaryWords);
        yield return ("position.thirdParty", words.ThirdPartyWords);
        yield return ("successors", [.. words.Successors.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {s.Value}")]);
        foreach (var group in words.Groups.GroupBy(g => "group " + string.Join(' ', g.Senders), StringComparer.Ordinal))
        {
            yield return (group.Key, [.. group.SelectMany(g => g.Words)]);
        }

        foreach (var assumption in words.Assumptions.GroupBy(a => $"assumption {a.Attribute} when {a.When}", StringComparer.Ordinal))
        {
            yield return (assumption.Key, [.. assumption.SelectMany(a => a.Values.Append(a.Because))]);
        }
    }
}
