using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.DirectLine;

/// <summary>Conversations of our own page over the hosted channel; another of our servers, which speaks the same protocol, plays that channel.</summary>
public sealed class HostedDirectLineTests
{
    private const string Secret = "a secret of at least thirty-two characters";

    [Fact]
    public async Task A_page_gets_a_token_of_the_hosted_channel_and_one_for_its_own_server()
    {
        await using var channel = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.Secret = Secret);
        await using var ours = await OursAsync(channel.Client.BaseAddress!, Secret);

        var grant = await (await ours.Client.PostAsync("/api/directline/token", null)).Content.ReadFromJsonAsync<JsonElement>();

        var (token, id) = (grant.GetProperty("token").GetString()!, grant.GetProperty("conversationId").GetString()!);
        Assert.Equal(new Uri(channel.Client.BaseAddress!, "/v3/directline"), new Uri(grant.GetProperty("domain").GetString()!));
        Assert.StartsWith("dl_", grant.GetProperty("userId").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, (await new Session(channel.Client, id, token).CallAsync(HttpMethod.Post, "conversations")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await new Session(ours.Client, id, token).CallAsync(HttpMethod.Post, "tokens/refresh")).StatusCode);
        var host = new Session(ours.Client, id, grant.GetProperty("hostToken").GetString()!);
        Assert.Equal(HttpStatusCode.OK, (await host.CallAsync(HttpMethod.Post, "tokens/refresh")).StatusCode);
        Assert.DoesNotContain(Secret, grant.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another secret of at least thirty-two characters", false)]
    [InlineData(Secret, true)]
    public async Task A_channel_that_gives_no_token_is_said_without_its_secret(string secret, bool isDown)
    {
        var channel = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.Secret = Secret);
        await using var ours = await OursAsync(channel.Client.BaseAddress!, secret);
        if (isDown)
        {
            await channel.DisposeAsync();
        }

        var response = await ours.Client.PostAsync("/api/directline/token", null);

        var said = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("cannot be reached just now", said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.OrdinalIgnoreCase);
        await channel.DisposeAsync();
    }

    private static Task<RunningBot> OursAsync(Uri channel, string secret) => RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options =>
        (options.HostedSecret, options.HostedUrl) = (secret, channel.ToString()));
}
