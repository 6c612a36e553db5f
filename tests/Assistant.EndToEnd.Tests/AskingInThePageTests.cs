using Assistant.EndToEnd.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>The main job in a real browser: type a question, read a ranked answer, follow a citation to its source.</summary>
public sealed class AskingInThePageTests(Stage stage) : IClassFixture<Stage>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task A_question_typed_into_the_page_brings_a_ranking_whose_citations_open()
    {
        await using var visit = await stage.VisitAsync();

        await visit.AskAsync(Serbia);
        var answer = visit.Transcript.GetByText("Serbia would most plausibly").First;
        await Expect(answer).ToBeVisibleAsync();

        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        await visit.Citation(1).ClickAsync();
        var source = visit.Evidence.Locator(".source.is-asked");
        await Expect(source).ToBeFocusedAsync();
        Assert.False(string.IsNullOrWhiteSpace(await source.Locator(".source-claim").TextContentAsync()));
        await Expect(source).ToContainTextAsync("Section");
        await Expect(source).ToContainTextAsync("sentence");
        await Expect(source).ToContainTextAsync("version 1.");
        await Expect(visit.Evidence).ToContainTextAsync("Rule base 1.");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_follow_up_is_read_in_the_light_of_the_first_question()
    {
        await using var visit = await stage.VisitAsync();

        await visit.AskAsync(Serbia);
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly").First).ToBeVisibleAsync();
        await visit.AskAsync("What if the sanctions were comprehensive?");

        await Expect(visit.Evidence).ToContainTextAsync("What if the sanctions were comprehensive?");
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("light", 1440, 900, ColorScheme.Light)]
    [InlineData("dark", 1440, 900, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    public async Task The_page_is_in_order_for_everybody_in_every_look(string look, int width, int height, ColorScheme scheme)
    {
        await using var visit = await stage.VisitAsync(width, height, scheme);
        await Expect(visit.Transcript.GetByText("Check the sources").First).ToBeVisibleAsync();
        await visit.SettledAsync();
        await visit.ShootAsync($"{look}-1-start");
        await AssertInOrderAsync(visit);

        await visit.AskAsync(Serbia);
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly").First).ToBeVisibleAsync();
        await visit.SettledAsync();
        await visit.ShootAsync($"{look}-2-answer");
        await AssertInOrderAsync(visit);

        await visit.Citation(1).ClickAsync();
        await Expect(visit.Evidence.Locator(".source.is-asked")).ToBeInViewportAsync();
        await visit.ShootAsync($"{look}-3-source");
        await AssertInOrderAsync(visit);

        await visit.Evidence.Locator(".response").First.ClickAsync();
        await visit.ShootAsync($"{look}-4-reasons");
        await AssertInOrderAsync(visit);
        Assert.Empty(visit.Complaints);
    }

    private static async Task AssertInOrderAsync(Visit visit)
    {
        var found = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var grave = found.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}");
        Assert.Empty(grave);
    }
}
