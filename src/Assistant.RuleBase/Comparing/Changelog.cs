using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Comparing;

/// <summary>Reads CHANGELOG.md: one <c>## 1.1.0 (2026-12-01)</c> per version, and under <c>Expected flips:</c> what the version is meant to turn over.</summary>
/// <remarks>A flip is written <c>- FROM -&gt; TO, through RULE, in STATE …, under SCENARIO …, at most N</c>; all after TO may be left out.</remarks>
public sealed partial class Changelog
{
    /// <summary>Its path in a rule base.</summary>
    public const string File = "CHANGELOG.md";

    /// <summary>What stands above the flips an entry announces.</summary>
    public const string FlipsHeading = "Expected flips:";

    private readonly List<RuleProblem> _problems = [];

    private Changelog(string text) => Entries = [.. Read(text)];

    /// <summary>Newest first, as they stand.</summary>
    public IReadOnlyList<ChangelogEntry> Entries { get; }

    /// <summary>Lines under <c>Expected flips:</c> that cannot be read.</summary>
    public IReadOnlyList<RuleProblem> Problems => _problems;

    /// <summary>Reads the text of the file.</summary>
    public static Changelog Parse(string text) => new(text);

    /// <summary>The changelog among a base's files; an empty one where there is none.</summary>
    public static Changelog Of(IEnumerable<RuleFile> files) => new(files.FirstOrDefault(f => f.Path == File)?.Text ?? "");

    /// <summary>The entry of a version, or null.</summary>
    public ChangelogEntry? Find(string version) => Entries.FirstOrDefault(e => e.Version == version);

    private IEnumerable<ChangelogEntry> Read(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                var end = i + 1;
                while (end < lines.Length && !lines[end].StartsWith("## ", StringComparison.Ordinal))
                {
                    end++;
                }

                yield return new ChangelogEntry(heading.Groups[1].Value, i + 1, string.Join('\n', lines[(i + 1)..end]).Trim(), [.. Flips(lines, i + 1, end)]);
            }
        }
    }

    private IEnumerable<ExpectedFlip> Flips(string[] lines, int from, int to)
    {
        var inside = false;
        for (var i = from; i < to; i++)
        {
            var line = lines[i].Trim();
            if (line.TrimStart('#', ' ', '*').TrimEnd('*').StartsWith(FlipsHeading, StringComparison.OrdinalIgnoreCase))
            {
                inside = true;
            }
            else if (inside && (line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal)))
            {
                if (Flip(line[2..].Replace("`", "", StringComparison.Ordinal).TrimEnd('.'), i + 1) is { } flip)
                {
                    yield return flip;
                }
            }
            else if (line.Length > 0)
            {
                inside = false;
            }
        }
    }

    private ExpectedFlip? Flip(string line, int number)
    {
        if (FlipLine().Match(line) is not { Success: true } match)
        {
            _problems.Add(new RuleProblem(
                File, number, 1, ProblemCodes.BadChangelog,
                "this is no expected flip; write - FROM -> TO, through RULE, in SRB KAZ, under SCENARIO, at most 12 (all after TO may be left out)"));
            return null;
        }

        return new ExpectedFlip(
            match.Groups["from"].Value, match.Groups["to"].Value, match.Groups["rule"] is { Success: true } rule ? rule.Value : null,
            Words(match.Groups["states"]), Words(match.Groups["scenarios"]),
            match.Groups["most"] is { Success: true } most ? int.Parse(most.Value, CultureInfo.InvariantCulture) : null, number);
    }

    private static string[] Words(Group group) => group.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^## (\d+\.\d+\.\d+)(?: |$)", RegexOptions.None, 200)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^(?<from>\*|[a-z][a-z0-9-]*) *(?:->|→) *(?<to>\*|[a-z][a-z0-9-]*)(?:, through (?<rule>[a-z][a-z0-9.-]*))?(?:, in (?<states>[A-Z]{3}(?: [A-Z]{3})*))?(?:, under (?<scenarios>[a-z0-9-]+(?: [a-z0-9-]+)*))?(?:, at most (?<most>\d{1,6}))?$",
        RegexOptions.None, 200)]
    private static partial Regex FlipLine();
}
