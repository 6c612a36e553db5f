using Assistant.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>Markup in whatever reaches the page is text: in the question, and in every text of the rules.</summary>
public sealed class HostileContentTests(HostileStage stage) : IClassFixture<HostileStage>
{
    [Fact]
    public async Task Markup_in_the_rules_is_shown_as_text_in_answer_evidence_and_sources()
    {
        await using var visit = await stage.VisitAsync();

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
        await using var visit = await stage.VisitAsync(host: host.Address);

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
        await using var visit = await stage.VisitAsync();

        await visit.AskAsync(question);
        await Expect(visit.Transcript.Locator("article")).ToHaveCountAsync(3); // greeting, question, answer
        await visit.SettledAsync();

        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_the_rules_is_shown_as_text_to_maintainers()
    {
        await using var visit = await stage.VisitAsync("/maintain");

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
