using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Comparing;

/// <summary>Whether a change is released as it must be: its version raised far enough, its changelog naming every rule touched.</summary>
public static class ReleaseCheck
{
    private const string Manifest = "rulebase.yaml";

    /// <summary>Holds a version against the one it follows.</summary>
    /// <param name="before">What was released, or stands on the main branch.</param>
    /// <param name="after">What is to follow it.</param>
    /// <param name="files">The files of <paramref name="after"/>, for the places of problems.</param>
    /// <param name="since">How to call <paramref name="before"/>, such as a git revision.</param>
    public static IReadOnlyList<RuleProblem> Problems(RuleBaseSnapshot before, RuleBaseSnapshot after, IReadOnlyList<RuleFile> files, string since)
    {
        var diff = BaseComparison.Compare(before, after);
        var changelog = Changelog.Of(files);
        var flips = changelog.Find(diff.After.Number) is { } entry ? new ExpectedFlipNames(before, after).Problems(entry) : [];
        return [.. Version(diff, files, since), .. changelog.Problems, .. flips, .. Entry(diff, changelog, since)];
    }

    private static IEnumerable<RuleProblem> Version(BaseDiff diff, IReadOnlyList<RuleFile> files, string since)
    {
        if (SemanticVersion.Parse(diff.Before.Number) is not { } before || SemanticVersion.Parse(diff.After.Number) is not { } after)
        {
            yield break;
        }

        var part = diff.Demands.ToString().ToLowerInvariant();
        var why = diff.Changes.FirstOrDefault(c => c.Part == diff.Demands);
        var example = why is null ? "" : $" (such as {why.Kind.ToString().ToLowerInvariant()} `{why.Id}`)";
        var message = after < before ? $"the version went back from {before} to {after} since {since}; versions only rise"
            : diff.Demands == VersionPart.None || after.RaisedFrom(before) >= diff.Demands ? null
            : after == before ? $"{Counted(diff)} changed since {since}{example}, but the version is still {after}; run `assistant rules bump {part}`"
            : $"what changed since {since}{example} asks for a {part} version, {before.Next(diff.Demands)} or later, but the version is {after}; run `assistant rules bump {part}`";
        if (message is not null)
        {
            yield return new RuleProblem(Manifest, VersionLine(files), 1, ProblemCodes.UnraisedVersion, message);
        }
    }

    private static IEnumerable<RuleProblem> Entry(BaseDiff diff, Changelog changelog, string since)
    {
        if (diff.Demands == VersionPart.None || diff.Before.Number == diff.After.Number)
        {
            yield break;
        }

        if (changelog.Find(diff.After.Number) is not { } entry)
        {
            yield return new RuleProblem(
                Changelog.File, 1, 1, ProblemCodes.BadChangelog,
                $"version {diff.After.Number} has no entry; add `## {diff.After.Number} (DATE)` with every rule changed since {since}");
            yield break;
        }

        foreach (var rule in diff.Rules.Where(r => r.Part > VersionPart.None && !entry.Names(r.Id)))
        {
            yield return new RuleProblem(
                Changelog.File, entry.Line, 1, ProblemCodes.BadChangelog,
                $"the entry does not name `{rule.Id}`, which was {rule.Change.ToString().ToLowerInvariant()} since {since}; say what that means for a reader");
        }
    }

    private static string Counted(BaseDiff diff)
    {
        var count = diff.Changes.Count(c => c.Part > VersionPart.None);
        return FormattableString.Invariant($"{count} {(count == 1 ? "entry" : "entries")}");
    }

    private static int VersionLine(IReadOnlyList<RuleFile> files)
    {
        var lines = files.FirstOrDefault(f => f.Path == Manifest)?.Text.Split('\n') ?? [];
        return Math.Max(0, Array.FindIndex(lines, l => l.StartsWith("version:", StringComparison.Ordinal))) + 1;
    }
}
