using Assistant.EndToEnd.Tests.Support;
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
        await Expect(source).ToContainTextAsync("differs from the one the rules were written from, so nothing is quoted");
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
}
