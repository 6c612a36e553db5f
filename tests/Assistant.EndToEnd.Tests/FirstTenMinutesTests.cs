using System.Text.Json;
using Assistant.EndToEnd.Tests.Support;
using Assistant.Storage.Feedback;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>Three people and what each does first: an analyst who checks, a deputy who briefs, a newcomer who taps.</summary>
public sealed class FirstTenMinutesTests(Stage stage) : IClassFixture<Stage>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";
    private const string Line = "not a forecast by, nor a position of, the operator";

    [Fact]
    public async Task An_analyst_asks_follows_up_checks_a_source_complains_and_finds_it_all_after_a_reload()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync(Serbia);
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly").First).ToBeVisibleAsync();

        await visit.Suggestion("Why would Serbia").ClickAsync();
        await Expect(visit.Evidence.Locator(".asked")).ToContainTextAsync("Why would Serbia");
        await visit.AskAsync("What if the sanctions were comprehensive?");
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("What if the sanctions were comprehensive?");

        await visit.Transcript.Locator("button[value$='/1']").Last.ClickAsync();
        await Expect(visit.Evidence.Locator(".source.is-asked")).ToBeFocusedAsync();
        foreach (var part in new[] { "What would change it", "Sources", "Figures", "How it was made" })
        {
            await Expect(visit.Evidence.GetByRole(AriaRole.Heading, new() { Name = part, Exact = true })).ToBeAttachedAsync();
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dislike" }).Last.ClickAsync();
        var form = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "What is wrong with this answer?" });
        await form.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Please choose what is wrong.");
        await form.GetByLabel("A figure or claim is out of date").CheckAsync();
        await form.GetByLabel("About one of its claims?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await form.GetByLabel("In your words").FillAsync("The figure of 2023 has been revised.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(visit.Tidings).ToContainTextAsync("Those who keep the rules will read it");
        var given = await RecordedAsync("The figure of 2023 has been revised.");
        Assert.Equal((false, "outdated"), (given.IsHelpful, given.Reason));
        Assert.False(string.IsNullOrEmpty(given.Rule));

        await visit.Page.ReloadAsync();
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly").First).ToBeAttachedAsync();
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("What if the sanctions were comprehensive?");
        await Expect(visit.Page.Locator("#welcome")).ToBeHiddenAsync();
        await visit.AskAsync("And for Armenia?");
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("And for Armenia?");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "New conversation" }).ClickAsync();
        await Expect(visit.Page.Locator("#welcome")).ToBeVisibleAsync();
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_deputy_presses_a_starter_and_takes_the_answer_away_in_every_form()
    {
        await using var visit = await stage.VisitAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Serbia }).ClickAsync();
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);

        await visit.Action("Brief").ClickAsync();
        var brief = visit.Page.Locator("#brief");
        await Expect(brief.GetByRole(AriaRole.Heading, new() { Name = Serbia })).ToBeVisibleAsync();
        await Expect(brief.GetByRole(AriaRole.Img, new() { NameRegex = new(Line) })).ToBeVisibleAsync();
        await Expect(brief.Locator(".provenance")).ToContainTextAsync(Line);
        await AssertPrintsAsync(visit, () => brief.GetByRole(AriaRole.Button, new() { Name = "Print or save as PDF" }).ClickAsync(), "brief");
        await brief.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await AssertPrintsAsync(visit, () => visit.Action("PDF").ClickAsync(), "answer");

        await visit.Action("Copy").ClickAsync();
        await Expect(visit.Evidence.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied, with its sources.");
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith($"{Serbia}\n\nUnder secondary sanctions", copied, StringComparison.Ordinal);
        Assert.Contains(Line, copied, StringComparison.Ordinal);

        var (name, markdown) = await visit.SavedAsync("Markdown");
        Assert.Matches(@"^answer-\w{26}\.md$", name);
        Assert.StartsWith($"# {Serbia}\n", markdown, StringComparison.Ordinal);
        Assert.Contains(Line, markdown, StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await visit.SavedAsync("JSON")).Text);
        Assert.Contains(Line, json.RootElement.GetProperty("provenance").GetString(), StringComparison.Ordinal);
        Assert.Equal(10, json.RootElement.GetProperty("responses").GetArrayLength());

        var picture = System.Xml.Linq.XDocument.Parse((await visit.SavedAsync("Picture")).Text);
        var words = string.Join(' ', picture.Descendants().Where(shape => shape.Name.LocalName == "text").Select(shape => shape.Value));
        Assert.Contains(Line, words, StringComparison.Ordinal);
        Assert.Contains(Serbia, words, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_newcomer_settles_what_was_unclear_by_tapping_and_compares()
    {
        await using var visit = await stage.VisitAsync(390, 844);
        await visit.AskAsync("How might Korea respond to US sanctions?");

        await visit.Suggestion("How might South Korea respond").ClickAsync();
        await Expect(visit.Transcript.GetByText("South Korea would most plausibly").First).ToBeAttachedAsync();
        await visit.AskAsync("Compare Kazakhstan and Uzbekistan under US secondary sanctions on finance.");
        await Expect(visit.Transcript.GetByText("Kazakhstan would most plausibly").First).ToBeAttachedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Evidence", Exact = true }).ClickAsync();
        await Expect(visit.Evidence.Locator(".asked")).ToContainTextAsync("Compare Kazakhstan");
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(20);

        await visit.Evidence.GetByRole(AriaRole.Button, new() { Name = "Close the evidence" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }).Last.ClickAsync();
        await Expect(visit.Tidings).ToHaveTextAsync("Thank you.");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Somebody_without_a_mouse_does_it_all()
    {
        await using var visit = await stage.VisitAsync();
        await visit.ConnectedAsync();
        await ReachAsync(visit, "document.activeElement.classList.contains('starter')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message input box" })).ToBeFocusedAsync();

        await ReachAsync(visit, "document.activeElement.textContent === 'Brief'");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#brief h1")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Action("Brief")).ToBeFocusedAsync();

        await ReachAsync(visit, "document.activeElement.classList.contains('response')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Evidence.Locator(".response").First).ToHaveAttributeAsync("aria-expanded", "true");
        await ReachAsync(visit, "document.activeElement.classList.contains('cite')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Evidence.Locator(".source.is-asked")).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Evidence).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Evidence", Exact = true })).ToBeFocusedAsync();
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Walks by Tab until it holds.</summary>
    private static async Task ReachAsync(Visit visit, string there)
    {
        for (var steps = 0; !await visit.Page.EvaluateAsync<bool>(there); steps++)
        {
            Assert.True(steps < 60, $"sixty steps do not reach: {there}");
            await visit.Page.Keyboard.PressAsync("Tab");
        }
    }

    /// <summary>The browser's print dialog is opened on the sheet alone; what it would print is kept to be looked at.</summary>
    private static async Task AssertPrintsAsync(Visit visit, Func<Task> press, string name)
    {
        await visit.Page.EvaluateAsync("window.print = () => { window.printed = document.querySelector('#print').innerHTML.length; }");
        await press();
        Assert.True(await visit.Page.EvaluateAsync<int>("window.printed") > 1_000);
        await visit.PrintAsync(name);
        await visit.Page.EvaluateAsync("window.dispatchEvent(new Event('afterprint'))");
        await Expect(visit.Page.Locator("#print")).ToBeEmptyAsync();
    }

    /// <summary>What those who keep the rules will read.</summary>
    private async Task<FeedbackItem> RecordedAsync(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if ((await stage.Service<FeedbackRecords>().ReadAsync(cancellationToken: limit.Token)).FirstOrDefault(item => item.Text == text) is { } found)
            {
                return found;
            }

            await Task.Delay(50, limit.Token);
        }
    }
}
