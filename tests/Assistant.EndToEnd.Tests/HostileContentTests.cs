using Assistant.EndToEnd.Tests.Support;
using Assistant.Storage.Ledger;
using Assistant.Storage.Pausing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>Markup in whatever reaches a page is text: what people ask and forecast, what rules, documents and operators say, what a language model answers.</summary>
public sealed class HostileContentTests(HostileStage stage) : IClassFixture<HostileStage>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private static readonly string[] Questions =
    [
        "<img src=x onerror=hacked=1> How might Serbia respond to US sanctions?",
        "<svg/onload=hacked=1><iframe srcdoc='<script>parent.hacked=1</script>'></iframe> How might Laos respond?",
        "[press](javascript:hacked=1) ![i](https://evil.example/i.png) How might Laos respond to sanctions?",
        "\"><script>hacked=1</script><a href=\"javascript:hacked=1\">How might Laos respond?</a>",
        "{{constructor.constructor('hacked=1')()}} ${hacked=1} How might Laos respond to sanctions?",
    ];

    [Fact]
    public async Task Markup_in_the_rules_is_shown_as_text_in_answer_evidence_and_sources()
    {
        await using var visit = await stage.VisitAsync();

        await visit.AskAsync(Serbia);
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        await visit.Citation(1).ClickAsync();
        await AssertShownAsync(visit.Evidence, "sentence", "state", "claim", "title", "heading", "indicator", "dataset", "response", "reference", "assumption");
        await Expect(visit.Evidence).ToContainTextAsync("language model"); // was asked, and what it says of an answer is held to the answer
        Assert.InRange(stage.ModelCalls, 1, int.MaxValue);
        await visit.Suggestion("What do you know about Serbia").ClickAsync();
        await AssertShownAsync(visit.Transcript, "assumption", "state", "note");

        await Expect(visit.Page.Locator("body")).Not.ToContainTextAsync("title=model");
        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_an_answer_is_shown_as_text_wherever_it_is_taken()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync($"{Serbia} {HostileRules.Markup("question")}");
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);

        await visit.Action("Brief").ClickAsync();
        await AssertShownAsync(visit.Page.Locator("#brief"), "question", "assumption");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Action("Not right?").ClickAsync();
        await AssertShownAsync(visit.Page.Locator("#feedback"), "question", "claim");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.EvaluateAsync("window.print = () => {}");
        await visit.Action("PDF").ClickAsync();
        await AssertShownAsync(visit.Page.Locator("#print"), "question", "claim", "reference", "response");
        await visit.Action("Link").ClickAsync();
        var link = await visit.Evidence.GetByLabel("Link to this answer").InputValueAsync();
        await AssertNothingRanAsync(visit);

        await visit.Page.GotoAsync(link);
        await AssertShownAsync(visit.Page.Locator("main"), "question", "state", "claim", "title", "heading", "indicator", "dataset", "response", "reference", "assumption");
        await Expect(visit.Page).ToHaveTitleAsync($"{Serbia} {HostileRules.Markup("question")} – Assistant");
        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_a_question_is_shown_as_text()
    {
        await using var visit = await stage.VisitAsync();

        foreach (var (at, question) in Questions.Index())
        {
            await visit.AskAsync(question);
            await Expect(visit.Transcript.Locator("article")).ToHaveCountAsync(3 + (2 * at)); // greeting, and of each question itself and its answer
            await Expect(visit.Transcript.Locator("article").Nth(1 + (2 * at))).ToContainTextAsync(question);
        }

        await AssertNothingRanAsync(visit);
    }

    /// <summary>The page offers neither; whoever holds a conversation's token can send both.</summary>
    [Fact]
    public async Task Markup_in_the_names_of_a_sender_and_a_file_is_shown_as_text_or_not_at_all()
    {
        await using var visit = await stage.VisitAsync();
        await visit.ConnectedAsync();

        await visit.Page.EvaluateAsync(
            """
            ([sender, file]) => {
              const { conversationId, token, userId } = JSON.parse(sessionStorage.getItem('assistant.session'));
              return fetch(`/v3/directline/conversations/${conversationId}/activities`, {
                method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
                body: JSON.stringify({ type: 'message', text: 'What can you do?', from: { id: userId, name: sender }, attachments: [{ contentType: 'text/plain', name: file, contentUrl: 'javascript:hacked=1' }] }),
              });
            }
            """, new[] { HostileRules.Markup("sender"), HostileRules.Markup("file") });

        await Expect(visit.Transcript.Locator("article")).ToHaveCountAsync(3);
        await AssertShownAsync(visit.Transcript, "file");
        await Expect(visit.Page.Locator("body")).Not.ToContainTextAsync("title=sender");
        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_a_forecast_is_shown_as_text_on_the_quality_page()
    {
        var ledger = stage.Service<IForecastLedger>();
        var frozen = await ledger.RecordAsync(new LedgerAssessment(
            "Ana", $"{Serbia} \">{HostileRules.Markup("question")}", "SRB", new DateOnly(9000, 1, 1), "1.0.0 sha256:0", null, [new("build-domestic-tech", .8), new("seek-exemptions", .6)]));
        await ledger.ResolveAsync(frozen, new LedgerOutcome("Ana", ["comply-for-relief"], $"https://example.org/ {HostileRules.Markup("outcome")}", null));
        await ledger.RecordAsync(new LedgerAssessment("Ana", Serbia, HostileRules.Short("unknown"), new DateOnly(9000, 1, 1), "1.0.0 sha256:0", null, [new(HostileRules.Short("option"), .8)]));

        await stage.MeasuredAsync();

        await using var visit = await stage.VisitAsync("/quality");

        await AssertShownAsync(visit.Page.Locator("main"), "question", "outcome", "response", "target", "pressure", "reference", "state", "owner");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync(HostileRules.Short("unknown"));
        await Expect(visit.Page.Locator("main")).ToContainTextAsync(HostileRules.Short("option"));
        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_from_the_operator_is_shown_as_text()
    {
        var pause = stage.Service<PauseSwitch>();
        await using var visit = await stage.VisitAsync();
        await visit.ConnectedAsync();
        await pause.PauseAsync($"{HostileRules.Markup("pause")} [press](javascript:hacked=1) ![i](https://evil.example/i.png)");
        try
        {
            await visit.AskAsync(Serbia);
            await AssertShownAsync(visit.Transcript, "pause");
        }
        finally
        {
            await pause.ResumeAsync();
        }

        await AssertNothingRanAsync(visit);

        await visit.Page.GotoAsync(new Uri(stage.Address, "/privacy").ToString());
        await AssertShownAsync(visit.Page.Locator("main"), "heading", "text");
        await AssertNothingRanAsync(visit);
    }

    [Fact]
    public async Task Markup_in_the_rules_is_shown_as_text_to_maintainers()
    {
        await using var visit = await stage.VisitAsync("/maintain#%"); // no part of the page, and no escape either
        var main = visit.Page.Locator("#main");

        await AssertShownAsync(main, "claim");
        await GoAsync("#rules/context.secondary-risk-quiet", "claim", "heading", "notes", "case");
        await GoAsync("#coverage", "title", "heading");
        await visit.Page.Locator(".cell.is-none").First.ClickAsync();
        await AssertShownAsync(main, "reason");
        await GoAsync("#try");
        var ask = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask both" });
        await ask.ClickAsync();
        await AssertShownAsync(main, "response");
        await main.GetByLabel("Question").FillAsync("What can you do?");
        await ask.ClickAsync();
        await Expect(main).ToContainTextAsync("Ask how a smaller state might respond");
        await Expect(main).Not.ToContainTextAsync("null"); // there is no ranking, and nothing in its place

        var file = Path.Combine(stage.Folder, "claims", $"{HostileRules.Short("file")}.yaml");
        await File.WriteAllTextAsync(file, "a bare word");
        await Expect(visit.Page.Locator("#problems")).ToContainTextAsync(HostileRules.Short("file"));
        File.Delete(file);
        await Expect(visit.Page.Locator("#problems")).ToBeHiddenAsync();
        await AssertNothingRanAsync(visit);

        async Task GoAsync(string hash, params string[] fields)
        {
            await visit.Page.EvaluateAsync("hash => location.hash = hash", hash);
            await AssertShownAsync(main, fields);
        }
    }

    private static async Task AssertShownAsync(ILocator place, params string[] fields)
    {
        foreach (var field in fields)
        {
            await Expect(place).ToContainTextAsync(HostileRules.Markup(field));
        }
    }

    /// <summary>No script ran, no element was made of the markup, no address leads to a script, and nothing was asked of another host.</summary>
    private static async Task AssertNothingRanAsync(Visit visit)
    {
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
        Assert.Equal(0, await visit.Page.Locator("img[src='x'], svg[onload], iframe, [onerror], a[href^='javascript:' i], img[src*='evil.example'], script:not([src], [type])").CountAsync());
        Assert.Empty(visit.Complaints);
    }
}
