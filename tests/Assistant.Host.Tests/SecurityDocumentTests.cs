using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests;

/// <summary>The threat model names tests that exist, and leaves no item out.</summary>
public sealed partial class SecurityDocumentTests
{
    /// <summary>How many items of levels 1 and 2 each section of ASVS 5.0.0 has, by chapter; in every section they come before those of level 3.</summary>
    private static readonly int[][] Items =
    [
        [2, 9, 11, 3, 2], [3, 3, 4, 1], [0, 2, 4, 6, 5, 0, 2], [3, 1, 2, 4], [1, 3, 2, 3], [3, 12, 4, 4, 5, 3, 0, 4], [3, 4, 2, 5, 2, 2], [2, 3, 1, 1], [3, 4],
        [2, 2, 4, 11, 5, 2, 3], [2, 3, 3, 4, 1, 1, 0], [3, 2, 4], [1, 5, 2, 5], [2, 4, 3], [3, 3, 7, 0], [1, 5, 4, 3, 3], [1, 4, 2],
    ];

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Folder, "infra", "SECURITY.md"));

    private static readonly string[] Rows = [.. Text.Split('\n').Where(line => ProofRow().IsMatch(line))];

    [Fact]
    public void Every_test_it_names_exists()
    {
        var tests = Directory.GetFiles(Path.Combine(Repository.Folder, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        var named = Named().Matches(Text).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).Distinct().ToList();

        Assert.True(named.Count > 150, $"only {named.Count} tests are named");
        Assert.DoesNotContain(named, test => !tests[test.Class].Any(file => Regex.IsMatch(File.ReadAllText(file), $@"public .*\b{test.Method}\(")));
    }

    [Fact]
    public void Every_item_of_the_list_for_language_models_has_its_row() =>
        Assert.All(Enumerable.Range(1, 10), number => Assert.Contains($"| LLM{number:00} ", Text, StringComparison.Ordinal));

    [Fact]
    public void Every_section_of_the_standard_has_its_row_and_every_item_of_its_first_two_levels_stands_there_once()
    {
        var sections = Items.SelectMany((chapter, at) => chapter.Select((count, index) => (Name: FormattableString.Invariant($"{at + 1}.{index + 1}"), Count: count))).ToArray();
        var told = Rows.Select(row => SectionRow().Match(row)).Where(row => row.Success).ToLookup(row => row.Groups[1].Value, row => row.Groups[2].Value, StringComparer.Ordinal);

        Assert.Equal(253, sections.Sum(section => section.Count)); // the standard's own count
        Assert.Equal(sections.Select(section => section.Name), told.Select(section => section.Key));
        Assert.All(sections, section => Assert.Equal(
            Enumerable.Range(1, section.Count).Select(number => (section.Name, number)), told[section.Name].SelectMany(ItemsIn).OrderBy(item => item.Number)));
    }

    [Fact]
    public void Every_row_has_a_proof_or_says_why_not() => Assert.All(Rows, row => Assert.Matches(Proof(), row.Split('|')[^2].Trim()));

    private static IEnumerable<(string Section, int Number)> ItemsIn(string cell) => Item().Matches(cell).SelectMany(item =>
    {
        var (first, last) = (Number(item.Groups[2]), Number(item.Groups[3].Success ? item.Groups[3] : item.Groups[2]));
        return Enumerable.Range(first, last - first + 1).Select(number => (item.Groups[1].Value, number));
    });

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"`(\w+)\.([A-Z]\w+_\w+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| (LLM\d\d|V\d+)\b")]
    private static partial Regex ProofRow();

    [GeneratedRegex(@"^\| V(\d+\.\d+)\b[^|]*\| ([^|]*) \|")]
    private static partial Regex SectionRow();

    [GeneratedRegex(@"\b(\d+\.\d+)\.(\d+)(?: to \1\.(\d+))?\b")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?:`\w+\.[A-Z]\w+_\w+`|`supply-chain\.sh`|not applicable|not claimed|no test|left)")]
    private static partial Regex Proof();
}
