using Assistant.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>Markup in whatever reaches the page is text: in the question, and in every text of the rules.</summary>
public sealed class HostileContentTests : IAsyncLifetime, IDisposable
{
    private readonly HostileRules _rules = new(withLabels: false);

    private RunningHost _host = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        _host = await RunningHost.StartAsync("--Rules:Folder", _rules.Folder, "--Maintain:Enabled", "true");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
    }

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Markup_in_the_rules_is_shown_as_text_in_answer_evidence_and_sources()
    {
        await using var visit = await Visit.BeginAsync(_browser, _host.Address, 1440, 900, ColorScheme.Light);

        await visit.AskAsync("How might Serbia respond to US secondary sanctions on its energy sector?");
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        await visit.Citation(1).ClickAsync();
        await visit.SettledAsync();

        await Expect(visit.Evidence).ToContainTextAsync("<img src=x onerror=window.hacked=true>");
        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_the_names_of_responses_is_shown_as_text_in_the_ranking()
    {
        using var rules = new HostileRules(withLabels: true);
        await using var host = await RunningHost.StartAsync("--Rules:Folder", rules.Folder);
        await using var visit = await Visit.BeginAsync(_browser, host.Address, 1440, 900, ColorScheme.Light);

        await visit.AskAsync("How might Serbia respond to US secondary sanctions on its energy sector?");

        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        await Expect(visit.Evidence.Locator(".ranking")).ToContainTextAsync("<img src=x onerror=window.hacked=true>");
        await AssertNothingRanAsync(visit);
    }

    [Theory]
    [InlineData("<img src=x onerror=window.hacked=1> How might Serbia respond to US sanctions?")]
    [InlineData("<svg/onload=window.hacked=1><iframe srcdoc='<script>parent.hacked=1</script>'></iframe> How might Laos respond?")]
    [InlineData("[press](javascript:window.hacked=1) ![i](https://evil.example/i.png) How might Laos respond to sanctions?")]
    [InlineData("\"><script>window.hacked=1</script><a href=\"javascript:window.hacked=1\">How might Laos respond?</a>")]
    [InlineData("{{constructor.constructor('window.hacked=1')()}} ${window.hacked=1} How might Laos respond to sanctions?")]
    public async Task Markup_in_a_question_is_shown_as_text(string question)
    {
        await using var visit = await Visit.BeginAsync(_browser, _host.Address, 1440, 900, ColorScheme.Light);

        await visit.AskAsync(question);
        await Expect(visit.Transcript.Locator("article")).ToHaveCountAsync(3); // greeting, question, answer
        await visit.SettledAsync();

        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_the_rules_is_shown_as_text_to_maintainers()
    {
        await using var visit = await Visit.BeginAsync(_browser, new Uri(_host.Address, "/maintain"), 1440, 900, ColorScheme.Light);

        await Expect(visit.Page.Locator("body")).ToContainTextAsync("<img src=x onerror=window.hacked=true>");

        await AssertNothingRanAsync(visit);
    }

    /// <summary>No script ran, no element was made of the markup, no address leads to a script, and nothing was asked of another host.</summary>
    private static async Task AssertNothingRanAsync(Visit visit)
    {
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
        Assert.Equal(0, await visit.Page.Locator("img[src='x'], svg[onload], iframe, [onerror], a[href^='javascript:' i], img[src*='evil.example']").CountAsync());
        Assert.Empty(visit.Complaints);
    }
}
