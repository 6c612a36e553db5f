using Assistant.EndToEnd.Tests.Support;
using Assistant.Tests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>The page over the hosted Direct Line channel, by settings alone. Another of our hosts plays the channel: it speaks the same protocol from another origin.</summary>
public sealed class HostedChannelTests(Stage stage) : IClassFixture<Stage>
{
    private const string Secret = "a secret of at least thirty-two characters";

    [Fact]
    public async Task The_page_talks_over_the_hosted_channel_and_goes_on_there_after_a_reload()
    {
        var address = FormattableString.Invariant($"http://localhost:{LoopbackPort.Free()}");
        await using var channel = await RunningHost.StartAsync("--DirectLine:Secret", Secret, "--DirectLine:AllowedOrigins:0", address);
        await using var ours = await RunningHost.StartAsync("--urls", address, "--DirectLine:HostedSecret", Secret, "--DirectLine:HostedUrl", channel.Origin);
        await using var visit = await stage.VisitAsync(host: ours.Address);
        var streams = new List<string>();
        visit.Page.WebSocket += (_, socket) => streams.Add(socket.Url);

        await visit.AskAsync("How might Armenia respond to Russian trade pressure?");
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("How might Armenia respond to Russian trade pressure?");

        await visit.Page.ReloadAsync();
        await Expect(visit.Transcript.GetByText("How might Armenia respond to Russian trade pressure?").First).ToBeVisibleAsync();
        await visit.AskAsync("And if it is comprehensive?");
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("And if it is comprehensive?");
        Assert.NotEmpty(streams);
        Assert.All(streams, url => Assert.StartsWith("ws" + channel.Origin["http".Length..], url, StringComparison.Ordinal));
    }
}
