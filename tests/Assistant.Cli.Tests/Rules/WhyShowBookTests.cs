using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Rules;

/// <summary>What a maintainer reads about rules: why they fire, what they say, the whole of them.</summary>
public sealed class WhyShowBookTests
{
    [Fact]
    public async Task Why_shows_each_condition_with_value_year_and_source()
    {
        var run = await CommandLine.RunAsync("rules", "why", "SRB", "us-secondary-over-russia", "trade.supplier-under-sanctions");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Serbia, under us-secondary-over-russia: applies 0.", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("    1.00  pressure over somebody else's sanctions <- yes", run.Lines);
        Assert.Contains(run.Lines, l => l.Contains("the strongest tie to the party it is pressed over", StringComparison.Ordinal) && l.Contains("Russia; 20", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.StartsWith("  seek-exemptions: +0.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_tells_a_silent_rule_from_one_that_fires()
    {
        var run = await CommandLine.RunAsync("rules", "why", "SRB", "us-financial-sectoral", "trade.supplier-under-sanctions");

        Assert.Contains("applies 0.00 of 1, so it is silent", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("    0.00  pressure over somebody else's sanctions <- no", run.Lines);
    }

    [Fact]
    public async Task Why_takes_a_pressure_by_options()
    {
        var run = await CommandLine.RunAsync("rules", "why", "Serbia", "trade.diversifying-needs-new-rules", "--sender", "EU", "--measure", "trade", "--json");

        Assert.Equal(0, run.ExitCode);
        var value = run.Json.GetProperty("items")[0].GetProperty("condition").GetProperty("value");
        Assert.Equal("known", value.GetProperty("standing").GetString());
        Assert.InRange(value.GetProperty("year").GetInt32(), 2018, 2026);
        Assert.NotNull(value.GetProperty("dataset").GetString());
    }

    [Fact]
    public async Task Why_says_what_was_not_known_in_a_year()
    {
        var run = await CommandLine.RunAsync("rules", "why", "Serbia", "trade.diversifying-needs-new-rules", "--sender", "EU", "--measure", "trade", "--as-of", "1990");

        Assert.Contains(", as of 1990: applies ", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("(not known; the typical value stands in", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_agrees_with_the_scorer_for_every_rule()
    {
        var snapshot = Repository.Snapshot;
        var compiled = Scoring.CompiledRuleBase.Compile(snapshot);
        var (tracer, scorer) = (new Scoring.Analysis.RuleTracer(compiled), new Scoring.ResponseScorer(compiled));
        foreach (var iso3 in new[] { "SRB", "CUB", "KAZ", "VUT" })
        {
            foreach (var reference in snapshot.ReferenceScenarios)
            {
                var activations = scorer.Activations(snapshot.States[iso3], reference.Scenario, null);
                foreach (var (rule, activation) in activations)
                {
                    Assert.Equal(activation, tracer.Trace(snapshot.States[iso3], reference.Scenario, null, rule)!.Activation, 9);
                }
            }
        }
    }

    [Fact]
    public async Task Show_says_a_rule_in_plain_English_with_where_states_stand()
    {
        var run = await CommandLine.RunAsync(["rules", "show", "trade.diversifying-needs-new-rules"], "", c => c with { Unicode = false });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, l => l.StartsWith("  Regulatory quality: counts below 0.4, fully at -0.8 or less: makes it less likely that trying to widen trade", StringComparison.Ordinal));
        Assert.Contains("  sanctions-alignment#p3.s4 (Policy leverage grows with diversified partnerships and credible safeguards)", run.Lines);
        Assert.Contains(run.Lines, l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^    [.\-#?]{40}  under \d+, on \d+, over \d+(, not known \d+)? \(states\)$"));
    }

    [Fact]
    public async Task Show_counts_every_state_once_on_each_ramp_over_a_figure()
    {
        var run = await CommandLine.RunAsync("rules", "show", "trade.diversifying-needs-new-rules", "--json");

        var ramp = run.Json.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("kind").GetString() == "ramp");
        var asked = Repository.Snapshot.States.Values.Count(s => s.Class != RuleBase.States.StateClass.Great);
        Assert.Equal(asked, new[] { "under", "on", "over", "unknown" }.Sum(k => ramp.GetProperty(k).GetInt32()));
    }

    [Theory]
    [InlineData("book.md", "# The rule base, version ")]
    [InlineData("book.html", "<!doctype html>")]
    public async Task The_book_holds_every_rule(string name, string beginning)
    {
        using var copy = new RulesCopy();
        var file = Path.Combine(Path.GetDirectoryName(copy.Folder)!, name);

        var run = await CommandLine.RunAsync("rules", "book", "--out", file);

        Assert.Equal(0, run.ExitCode);
        var book = await File.ReadAllTextAsync(file);
        Assert.StartsWith(beginning, book, StringComparison.Ordinal);
        Assert.All(Repository.Snapshot.Rules, r => Assert.Contains(r.Id, book, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", book, StringComparison.Ordinal);
        Assert.Contains("▁░█", string.Concat(book.Where((c, i) => i == 0 || book[i - 1] != c)), StringComparison.Ordinal);
        Assert.Contains("Moves most, in log-odds beyond a typical case: ", book, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_the_base_means_nothing_to_the_page()
    {
        using var copy = new RulesCopy();
        copy.Replace("claims/trade.yaml", "claim: Spreading trade and production cannot be done without money.", "claim: \"<b>Spreading</b> *trade* | needs [money](x).\"");

        var markdown = await CommandLine.RunAsync("rules", "book", "--rules", copy.Folder);
        var html = await CommandLine.RunAsync("rules", "book", "--rules", copy.Folder, "--format", "html");

        Assert.Contains(@"\<b\>Spreading\</b\> \*trade\* \| needs \[money\](x).", markdown.Out, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Spreading&lt;/b&gt; *trade*", html.Out, StringComparison.Ordinal);
    }
}
