using Assistant.EndToEnd.Tests.Support;
using Assistant.Host.Sharing;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>A link from one person to another: it opens the answer alone, and refuses kindly when it cannot.</summary>
public sealed class LinksTests(Stage stage) : IClassFixture<Stage>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task Somebody_else_opens_the_link_and_sees_the_answer_alone()
    {
        await using var sender = await stage.VisitAsync();
        await sender.AskAsync("What do you know about Armenia?");
        await Expect(sender.Evidence.Locator(".asked")).ToHaveTextAsync("What do you know about Armenia?");
        await sender.AskAsync(Serbia);
        await Expect(sender.Evidence.Locator(".asked")).ToHaveTextAsync(Serbia);
        await sender.Action("Link").ClickAsync();
        var link = new Uri(await sender.Evidence.GetByLabel("Link to this answer").InputValueAsync());

        await using var reader = await stage.VisitAsync(path: link.AbsolutePath);
        var page = reader.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Serbia);
        await Expect(page.Locator(".ranking > li")).ToHaveCountAsync(10);
        await Expect(page.Locator(".provenance")).ToContainTextAsync("not a forecast by, nor a position of, the operator");
        await Expect(page.GetByText("Armenia")).ToHaveCountAsync(0);
        await page.Locator(".bottom-line .cite").First.ClickAsync();
        await Expect(page.Locator(".source.is-asked")).ToBeFocusedAsync();
        await reader.ShootAsync("light-8-shared");
        await Axe.AssertInOrderAsync(reader);
        Assert.Empty(reader.Complaints);
        Assert.Empty(sender.Complaints);
    }

    [Fact]
    public async Task A_forged_an_altered_an_expired_and_a_forgotten_link_are_refused_kindly()
    {
        var links = Links(TimeProvider.System);
        var good = links.Make("01J00000000000000000000000").Token;
        (string Token, string Title)[] refused =
        [
            ("bm9uc2Vuc2U.AAAAAAAAAAAAAAAAAAAAAA", "This link does not work."),
            (good[..^1] + (good[^1] == 'A' ? 'Q' : 'A'), "This link does not work."),
            (Links(new LongAgo()).Make("01J00000000000000000000000").Token, "This link has expired."),
            (good, "This answer is no longer kept."),
        ];

        foreach (var (token, title) in refused)
        {
            await using var reader = await stage.VisitAsync(path: $"/a/{token}");
            await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
            await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Ask a question" })).ToBeVisibleAsync();
            await Axe.AssertInOrderAsync(reader);
        }
    }

    private AnswerLinks Links(TimeProvider time) => new(stage.LinkKey, Options.Create(new AnswerLinkOptions()), time);

    private sealed class LongAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(-31);
    }
}
