using System.Security.Cryptography;
using System.Text;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Rules;

public sealed class CoverageTests
{
    [Fact]
    public async Task Every_body_sentence_is_accounted_for()
    {
        var run = await CommandLine.RunAsync("rules", "coverage", "--json");

        Assert.Equal(0, run.ExitCode);
        var summary = run.Json.GetProperty("summary");
        Assert.Equal((65, 65), (summary.GetProperty("bodySentences").GetInt32(), summary.GetProperty("accountedFor").GetInt32()));
        var sentences = run.Json.GetProperty("items").EnumerateArray().Where(i => i.GetProperty("kind").GetString() == "sentence").ToList();
        Assert.Equal(91, sentences.Count);
        Assert.Equal(65, sentences.Count(s => s.GetProperty("body").GetBoolean()));
        Assert.All(sentences.Where(s => s.GetProperty("body").GetBoolean()), s => Assert.True(s.GetProperty("rules").GetArrayLength() > 0 || s.GetProperty("because").GetString() is not null));
    }

    [Fact]
    public async Task Rules_are_counted_over_every_state_and_scenario()
    {
        var run = await CommandLine.RunAsync("rules", "coverage", "--json");

        var rules = run.Json.GetProperty("items").EnumerateArray().Where(i => i.GetProperty("kind").GetString() == "rule").ToList();
        var cases = run.Json.GetProperty("summary").GetProperty("cases").GetInt32();
        Assert.True(cases > 3_000);
        Assert.All(rules, r => Assert.InRange(r.GetProperty("fired").GetInt32(), r.GetProperty("full").GetInt32(), cases));
        Assert.All(rules.Where(r => r.GetProperty("never").GetBoolean()), r => Assert.Equal(0, r.GetProperty("fired").GetInt32()));
    }

    [Fact]
    public async Task The_terminal_shows_a_line_per_sentence_in_ascii_where_it_must()
    {
        var run = await CommandLine.RunAsync(["rules", "coverage"], "", c => c with { Unicode = false });

        Assert.Contains(run.Lines, l => l.StartsWith("    p3.s2    ######......", StringComparison.Ordinal) && l.Contains("trade.narrow-exports-cascade", StringComparison.Ordinal));
        Assert.StartsWith("65 of 65 body sentences accounted for", run.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain('█', run.Out);
    }

    [Fact]
    public async Task The_page_is_one_file_that_leads_from_cells_to_rules()
    {
        using var copy = new RulesCopy();
        var file = Path.Combine(Path.GetDirectoryName(copy.Folder)!, "coverage.html");

        var run = await CommandLine.RunAsync("rules", "coverage", "--html", file);

        Assert.Equal(0, run.ExitCode);
        var html = await File.ReadAllTextAsync(file);
        Assert.Contains("href=\"#sanctions-alignment.p3.s2\"", html, StringComparison.Ordinal);
        Assert.Contains("<section id=\"sanctions-alignment.p3.s2\">", html, StringComparison.Ordinal);
        Assert.Contains("<code>trade.narrow-exports-cascade</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<blockquote", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_quoted_only_where_its_hash_is_the_sheets()
    {
        const string sentence = "A made sentence stands here for <one> of the document.";
        using var copy = new RulesCopy();
        var documents = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(copy.Folder)!, "documents")).FullName;
        await File.WriteAllTextAsync(Path.Combine(documents, "made.txt"), $"Another one goes before. {sentence} And one after.");
        copy.Replace("documents/sanctions-alignment.yaml", "d97cb1e85c013cf5", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))[..16]);
        var file = Path.Combine(documents, "coverage.html");

        var run = await CommandLine.RunAsync("rules", "coverage", "--rules", copy.Folder, "--documents", documents, "--html", file);

        Assert.Equal(0, run.ExitCode);
        var html = await File.ReadAllTextAsync(file);
        Assert.Contains("<blockquote>A made sentence stands here for &lt;one&gt; of the document.</blockquote>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<blockquote>").Length);
        Assert.DoesNotContain("goes before", html, StringComparison.Ordinal);
    }
}
