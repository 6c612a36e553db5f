using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Comparing;

/// <summary>Holds the states of two versions against each other; figures are summed up by indicator.</summary>
internal sealed class StatesComparison(RuleBaseSnapshot before, RuleBaseSnapshot after)
{
    public IEnumerable<EntryChange> Compare() => [.. Figures(), .. States().Compare(before.States.Values, after.States.Values), .. Names()];

    private static EntryComparison<StateProfile> States() => new(
        ComparedKind.State, s => s.State.Iso3, s => s.State.Name,
        TextWords.Text<StateProfile>("name", s => s.State.Name),
        TextWords.Many<StateProfile>("aliases", s => s.State.Aliases.Concat(s.State.Demonyms), VersionPart.Minor),
        new("place", s => $"{s.State.Iso2}, {s.State.Region}, {s.State.Subregion}{(s.State.IsLandlocked ? ", landlocked" : "")}{(s.State.IsIsland ? ", island" : "")}", VersionPart.Minor),
        new("standing", s => $"{(s.State.IsUnMember ? "a" : "no")} member of the United Nations{(s.State.HasPermanentSeat ? ", with a permanent seat" : "")}", VersionPart.Minor),
        TextWords.Many<StateProfile>("neighbours", s => s.State.Neighbours, VersionPart.Minor),
        new("class", s => s.Class.ToString().ToLowerInvariant(), VersionPart.Minor),
        TextWords.Many<StateProfile>("ties", s => s.Ties.Select(Tie), VersionPart.Minor),
        TextWords.Many<StateProfile>("trade cutoffs", s => s.TradeCutoffs.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {TextWords.Number(c.Value)}"), VersionPart.Minor),
        TextWords.Many<StateProfile>("memberships", s => s.Memberships.Select(Membership), VersionPart.Minor),
        TextWords.Many<StateProfile>("notes", s => s.Notes.Select(n => $"{(n.Indicators.Count == 0 ? "all figures" : string.Join(' ', n.Indicators))}: {n.Text}"), VersionPart.Minor));

    private IEnumerable<EntryChange> Figures()
    {
        foreach (var indicator in before.Indicators.Keys.Intersect(after.Indicators.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (Values(before, indicator), Values(after, indicator));
            string[] came = [.. now.Keys.Where(k => !was.ContainsKey(k)).Select(Name)];
            string[] went = [.. was.Keys.Where(k => !now.ContainsKey(k)).Select(Name)];
            var moved = now.Where(v => was.TryGetValue(v.Key, out var old) && old != v.Value).Select(v => (v.Key, Was: was[v.Key], Now: v.Value)).ToList();
            if (came.Length + went.Length + moved.Count > 0)
            {
                yield return new EntryChange(
                    ComparedKind.Figures, indicator, ChangeKind.Changed, VersionPart.Minor, "",
                    [.. Field("added", came), .. Field("removed", went), .. Changed(moved, after.Indicators[indicator])]);
            }
        }
    }

    private static IEnumerable<FieldChange> Field(string field, string[] figures)
    {
        if (figures.Length > 0)
        {
            var (was, now) = field == "added" ? (null, TextWords.List(figures)) : (TextWords.List(figures), (string?)null);
            yield return new FieldChange(field, was, now, $"{Counted(figures.Length)} {field}: {Few(figures)}", VersionPart.Minor);
        }
    }

    private static IEnumerable<FieldChange> Changed(List<((string Iso3, int Year) Key, double Was, double Now)> moved, Indicator indicator)
    {
        if (moved.Count == 0)
        {
            yield break;
        }

        var span = indicator.High - indicator.Low;
        string[] largest = [.. moved
            .OrderByDescending(m => Math.Round(Math.Abs(m.Now - m.Was) / span, 9)).ThenBy(m => m.Key.Iso3, StringComparer.Ordinal).ThenBy(m => m.Key.Year)
            .Select(m => $"{Name(m.Key)} {FeatureWords.InUnit(m.Now, indicator.Unit)} instead of {FeatureWords.InUnit(m.Was, indicator.Unit)}")];
        yield return new FieldChange(
            "changed",
            TextWords.List(moved.Select(m => $"{Name(m.Key)} {TextWords.Number(m.Was)}")),
            TextWords.List(moved.Select(m => $"{Name(m.Key)} {TextWords.Number(m.Now)}")),
            $"{Counted(moved.Count)} changed: {Few(largest)}",
            VersionPart.Minor);
    }

    private IEnumerable<EntryChange> Names()
    {
        var names = new EntryComparison<AmbiguousName>(
            ComparedKind.Word, n => $"ambiguous {n.Word}", n => n.Note,
            TextWords.Many<AmbiguousName>("states", n => n.States, VersionPart.Minor), TextWords.Text<AmbiguousName>("note", n => n.Note))
        {
            Removed = VersionPart.Minor,
        };
        foreach (var change in names.Compare(before.AmbiguousNames.DistinctBy(n => n.Word), after.AmbiguousNames.DistinctBy(n => n.Word)))
        {
            yield return change;
        }

        if (TextWords.Many<RuleBaseSnapshot>("attributions", s => s.Attributions, VersionPart.Patch).Compare(before, after) is { } attributions)
        {
            yield return new EntryChange(ComparedKind.Figures, "SOURCES.md", ChangeKind.Changed, VersionPart.Patch, "", [attributions]);
        }
    }

    private static Dictionary<(string Iso3, int Year), double> Values(RuleBaseSnapshot snapshot, string indicator) =>
        snapshot.States.Values
            .SelectMany(s => s.Series.GetValueOrDefault(indicator, []).Select(v => (Key: (s.State.Iso3, v.Year), v.Value)))
            .OrderBy(v => v.Key.Iso3, StringComparer.Ordinal)
            .ToDictionary(v => v.Key, v => v.Value);

    private static string Name((string Iso3, int Year) figure) =>
        figure.Year == IndicatorValue.Timeless ? figure.Iso3 : FormattableString.Invariant($"{figure.Iso3} {figure.Year}");

    private static string Few(string[] items)
    {
        const int shown = 3;
        return string.Join("; ", items.Take(shown)) + (items.Length > shown ? FormattableString.Invariant($"; and {items.Length - shown} more") : "");
    }

    private static string Counted(int count) => FormattableString.Invariant($"{count} figure{(count == 1 ? "" : "s")}");

    private static string Tie(Tie tie) => FormattableString.Invariant(
        $"{tie.Channel} {tie.Partner} {tie.StrengthWord} {tie.Year}{(tie.Share is { } share ? " " + TextWords.Number(share) : "")}");

    private static string Membership(Membership membership) => FormattableString.Invariant(
        $"{membership.Organisation} {membership.Status} {membership.From}{(membership.To is { } to ? $" to {to}" : "")}");
}
