using System.Text.RegularExpressions;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests;

/// <summary>The threat model names tests that exist, and leaves no item out.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Folder, "infra", "SECURITY.md"));

    [Fact]
    public void Every_test_it_names_exists()
    {
        var tests = Directory.GetFiles(Path.Combine(Repository.Folder, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        var named = Named().Matches(Text).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).Distinct().ToList();

        Assert.True(named.Count > 60, $"only {named.Count} tests are named");
        Assert.DoesNotContain(named, test => !tests[test.Class].Any(file => Regex.IsMatch(File.ReadAllText(file), $@"public .*\b{test.Method}\(")));
    }

    [Fact]
    public void Every_item_of_the_list_for_language_models_and_every_chapter_of_the_standard_has_its_row()
    {
        Assert.All(Enumerable.Range(1, 10), number => Assert.Contains($"| LLM{number:00} ", Text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 17), number => Assert.Matches($@"\n\| V{number}[ .]", Text));
    }

    [Fact]
    public void Every_row_has_a_proof_or_says_why_not() => Assert.All(
        Text.Split('\n').Where(line => ProofRow().IsMatch(line)),
        row => Assert.True(Named().IsMatch(row) || row.Contains("`supply-chain.sh`", StringComparison.Ordinal) || row.Contains("not applicable", StringComparison.Ordinal), row));

    [GeneratedRegex(@"`(\w+)\.([A-Z]\w+_\w+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| (LLM\d\d|V\d+)\b")]
    private static partial Regex ProofRow();
}
