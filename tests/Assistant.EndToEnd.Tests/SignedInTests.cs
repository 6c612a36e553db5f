using Assistant.EndToEnd.Tests.Support;
using Assistant.Tests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>Behind a sign-in: the page sends to the issuer and back, the chat goes on over reloads, and ends with the session.</summary>
public sealed class SignedInTests(Stage stage) : IClassFixture<Stage>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task Whoever_signs_in_chats_and_takes_answers_out_until_they_sign_out()
    {
        await using var issuer = await IdentityProvider.StartAsync();
        await using var host = await RunningHost.StartAsync(issuer.Settings);
        await using var visit = await stage.VisitAsync(host: host.Address);

        await visit.AskAsync(Serbia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Serbia);
        await visit.Action("Link").ClickAsync();
        await Expect(visit.Evidence.GetByLabel("Link to this answer")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("/a/.+"));
        Assert.Contains("Serbia", (await visit.SavedAsync("Markdown")).Text, StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();
        await Expect(visit.Transcript.GetByText(Serbia).First).ToBeVisibleAsync();
        Assert.All(visit.Complaints, complaint => Assert.Contains(issuer.Url, complaint, StringComparison.Ordinal)); // it went there and came back

        // In another tab; this one still holds the token.
        await visit.Page.APIRequest.PostAsync(new Uri(host.Address, "/signout").ToString());
        await visit.AskAsync("What can you do?");
        await Expect(visit.Page.GetByText("This conversation has expired.")).ToBeVisibleAsync();
        await visit.ShootAsync("light-9-signed-out");
    }
}
