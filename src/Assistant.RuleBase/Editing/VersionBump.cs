using System.Globalization;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Editing;

/// <summary>Raises the version: number and day in rulebase.yaml, an entry in CHANGELOG.md, and the version in every rule that changed.</summary>
public static class VersionBump
{
    private const string Manifest = "rulebase.yaml";

    /// <summary>Prepares the files.</summary>
    /// <param name="snapshot">The base as it loads.</param>
    /// <param name="files">Its files.</param>
    /// <param name="diff">What changed since the last version.</param>
    /// <param name="since">How to call that version.</param>
    /// <param name="part">The part to raise.</param>
    /// <param name="day">The day of release.</param>
    /// <exception cref="EditRefusedException">Nothing changed, the part is too small, or the version was raised already.</exception>
    public static EditResult Raise(RuleBaseSnapshot snapshot, IReadOnlyList<RuleFile> files, BaseDiff diff, string since, VersionPart part, DateOnly day)
    {
        var next = Next(diff, since, part);
        var texts = new ContentTexts(files);
        var touched = diff.Rules.Where(r => r.Part > VersionPart.None && r.Change != ChangeKind.Removed).ToList();
        List<RuleFile> changed =
        [
            new(Manifest, WithVersion(texts[Manifest], next, day)),
            new(Changelog.File, WithEntry(texts.Find(Changelog.File) ?? "# Changes of the rule base\n", Entry(diff, next, part, day))),
            .. touched.GroupBy(r => snapshot.FindRule(r.Id)!.Place.File, StringComparer.Ordinal)
                .Select(file => new RuleFile(file.Key, WithRules(texts, file.Key, file, snapshot, next))),
        ];
        return new EditResult(
            [.. changed.Where(f => f.Text != texts.Find(f.Path))],
            [
                new EditStep(Manifest, $"version {next}"),
                new EditStep(Changelog.File, $"an entry with what changed since {since}"),
                .. touched.Select(r => new EditStep(snapshot.FindRule(r.Id)!.Place.File, $"`{r.Id}` carries {next}")),
            ],
            ["say in the entry what a reader notices", $"run `assistant rules impact {since}` and announce the flips that are meant", $"run `assistant rules check --since {since}`"]);
    }

    private static SemanticVersion Next(BaseDiff diff, string since, VersionPart part)
    {
        if (diff.Demands == VersionPart.None)
        {
            throw new EditRefusedException($"nothing an answer could show has changed since {since}; there is no version to raise");
        }

        if (part < diff.Demands)
        {
            var example = diff.Changes.First(c => c.Part == diff.Demands);
            throw new EditRefusedException(
                $"what changed since {since} asks for a {Word(diff.Demands)} version, such as {Word(example.Kind)} `{example.Id}` {Word(example.Change)}; run `assistant rules bump {Word(diff.Demands)}`");
        }

        var before = SemanticVersion.Parse(diff.Before.Number) ?? default;
        var current = SemanticVersion.Parse(diff.After.Number) ?? default;
        return current.RaisedFrom(before) >= part
            ? throw new EditRefusedException($"the version was raised already, from {before} at {since} to {current}; write what is new into its entry")
            : before.Next(part);
    }

    private static string WithVersion(string text, SemanticVersion next, DateOnly day)
    {
        var edits = new TextEdits(text);
        var manifest = MarkedYaml.Read(text) as MarkedMap;
        edits.Replace(manifest?["version"] ?? throw new EditRefusedException($"{Manifest} has no `version`"), next.ToString());
        edits.Replace(manifest["released"] ?? throw new EditRefusedException($"{Manifest} has no `released`"), Day(day));
        return edits.Apply();
    }

    private static string WithEntry(string text, string entry)
    {
        var edits = new TextEdits(text);
        var newest = text.StartsWith("## ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n## ", StringComparison.Ordinal) is var at and >= 0 ? at + 1 : -1;
        if (newest >= 0)
        {
            edits.Replace(newest, newest, entry + "\n");
        }
        else
        {
            edits.Replace(text.Length, text.Length, (text.EndsWith('\n') ? "\n" : "\n\n") + entry);
        }

        return edits.Apply();
    }

    private static string WithRules(ContentTexts texts, string path, IEnumerable<EntryChange> changes, RuleBaseSnapshot snapshot, SemanticVersion next)
    {
        var edits = new TextEdits(texts[path]);
        foreach (var change in changes)
        {
            // What was a draft before is new to readers, whenever somebody began it.
            var key = snapshot.FindRule(change.Id)!.Status == RuleStatus.Retired ? "retired" : IsNew(change) ? "since" : "revised";
            new RuleKeys(texts.Rule(path, change.Id), edits).Set(key, next.ToString());
        }

        return edits.Apply();
    }

    private static bool IsNew(EntryChange change) =>
        change.Change == ChangeKind.Added || change.Fields.Any(f => f is { Field: "status", Before: "draft" or "reviewed", After: "stable" });

    private static string Entry(BaseDiff diff, SemanticVersion next, VersionPart part, DateOnly day)
    {
        var lines = diff.Changes.Where(c => c.Part > VersionPart.None).Select(Line);
        return $"## {next} ({Day(day)})\n\n{char.ToUpperInvariant(Word(part)[0])}{Word(part)[1..]}.\n\n{string.Concat(lines)}";
    }

    private static string Line(EntryChange change)
    {
        var words = change.Fields.Count == 0 || change.Change == ChangeKind.Retired ? change.Words : string.Join("; ", change.Fields.Select(f => f.Words));
        return $"- {(change.Kind == ComparedKind.Rule ? "" : Word(change.Kind) + " ")}`{change.Id}` {Word(change.Change)}: {words.ReplaceLineEndings(" ").TrimEnd('.')}.\n";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
