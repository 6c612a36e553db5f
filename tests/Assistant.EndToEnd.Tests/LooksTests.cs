using Assistant.BotFramework.Schema;
using Assistant.EndToEnd.Tests.Support;
using Assistant.Storage.Ledger;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>Every look of every view: kept as pictures under artifacts/screenshots, and in order for everybody.</summary>
public sealed class LooksTests(Stage stage) : IClassFixture<Stage>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Theory]
    [InlineData("light", 1440, 900, ColorScheme.Light)]
    [InlineData("dark", 1440, 900, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    [InlineData("wide-dark", 2560, 1200, ColorScheme.Dark)]
    public async Task The_page_is_in_order_for_everybody_in_every_look(string look, int width, int height, ColorScheme scheme)
    {
        await using var visit = await stage.VisitAsync(width, height, scheme);
        await Expect(visit.Transcript.GetByText("Check the sources").First).ToBeVisibleAsync();
        await visit.SettledAsync();
        await LookAsync("1-start");
        await stage.SpeakAsync(visit, (turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, token));
        await Expect(visit.Page.Locator(".webchat__typing-indicator")).ToBeVisibleAsync();
        await visit.ShootAsync($"{look}-1-typing");

        await visit.AskAsync(Serbia);
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly").First).ToBeVisibleAsync();
        await visit.SettledAsync();
        await visit.ShootAsync($"{look}-2-answer");

        await visit.Citation(1).ClickAsync();
        await Expect(visit.Evidence.Locator(".source.is-asked")).ToBeInViewportAsync();
        await visit.ShootAsync($"{look}-3-source");

        await visit.Evidence.Locator(".response").First.ClickAsync();
        await LookAsync("4-reasons");

        await visit.Action("Brief").ClickAsync();
        await Expect(visit.Page.Locator("#brief h1")).ToBeFocusedAsync();
        await LookAsync("5-brief");
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.Action("Not right?").ClickAsync();
        await LookAsync("6-feedback");
        Assert.Empty(visit.Complaints);

        async Task LookAsync(string view)
        {
            await visit.ShootAsync($"{look}-{view}");
            await Axe.AssertInOrderAsync(visit);
        }
    }

    [Theory]
    [InlineData("light", 1440, 900, ColorScheme.Light)]
    [InlineData("dark", 1440, 900, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    public async Task The_quality_page_is_in_order_for_everybody_and_says_what_was_measured(string look, int width, int height, ColorScheme scheme)
    {
        var ledger = stage.Service<IForecastLedger>();
        var frozen = await ledger.RecordAsync(new LedgerAssessment(
            "Ana", Serbia, "SRB", new DateOnly(9000, 1, 1), "1.0.0 sha256:0", null, [new("hedge-quietly", .8), new("seek-exemptions", .6), new("comply-for-relief", .4)]));
        await ledger.ResolveAsync(frozen, new LedgerOutcome("Ana", ["comply-for-relief"], "https://example.org/read", null));
        await using var visit = await stage.VisitAsync(width, height, scheme, "/quality");

        await Expect(visit.Page.Locator(".bottom-line")).ToContainTextAsync(new System.Text.RegularExpressions.Regex(@"^Of \d+ past cases, the main response was among its first three \d+ times\."));
        await Expect(visit.Page.Locator(".past.misses > li")).ToHaveCountAsync(3);
        await Expect(visit.Page.Locator(".forecasts > .misses > li").First).ToContainTextAsync("What it did: apply the sender's measures.");
        await Expect(visit.Page.GetByRole(AriaRole.Img, new() { NameRegex = new("not a forecast by, nor a position of, the operator") })).ToBeVisibleAsync();
        await visit.ShootAsync($"{look}-7-quality", whole: true);
        await Axe.AssertInOrderAsync(visit);
        Assert.Empty(visit.Complaints);
    }
}
