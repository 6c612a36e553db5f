using Assistant.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests.Infra.Scripts;

/// <summary>The page in a real browser, through a proxy, from two hosts that share PostgreSQL and Redis.</summary>
[Trait("Category", "Long")]
public sealed class ScaledTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task Two_hosts_behind_a_proxy_serve_the_page_as_one_does()
    {
        await using var hosts = await ScaledHosts.StartAsync();
        await using var visit = await stage.VisitAsync(host: hosts.Address);

        await visit.AskAsync("How might Serbia respond to US secondary sanctions on its energy sector?");
        await Expect(visit.Transcript.GetByText("Serbia would most plausibly").First).ToBeVisibleAsync();
        await visit.Citation(1).ClickAsync();
        await Expect(visit.Evidence.Locator(".source.is-asked")).ToBeFocusedAsync();
        await visit.AskAsync("What if the sanctions were comprehensive?");
        await Expect(visit.Evidence).ToContainTextAsync("What if the sanctions were comprehensive?");
        await Expect(visit.Evidence.Locator(".ranking > li")).ToHaveCountAsync(10);
        Assert.Empty(visit.Complaints);
    }
}
