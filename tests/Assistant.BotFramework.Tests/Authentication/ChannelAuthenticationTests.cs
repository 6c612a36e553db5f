using System.Net;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Authentication;

public sealed class ChannelAuthenticationTests : IAsyncLifetime
{
    private const string ServiceUrl = TokenFaults.ServiceUrl;

    private LocalIssuer _issuer = null!;

    public static TheoryData<string> FaultNames => [.. TokenFaults.All.Keys];

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public async Task InitializeAsync() => _issuer = await LocalIssuer.StartAsync();

    public async Task DisposeAsync() => await _issuer.DisposeAsync();

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task One_thing_wrong_is_enough_to_be_refused(string fault)
    {
        using var logs = new LogSink();
        var turns = 0;
        await using var bot = await RunningBot.StartAsync(
            new LambdaBot((_, _) => Task.FromResult(Interlocked.Increment(ref turns))), _issuer.Configure, logs: logs);
        var request = new SignedRequest(ServiceUrl, Now);
        TokenFaults.All[fault].Break(request);

        var response = await request.SendAsync(bot, _issuer);

        Assert.Equal((HttpStatusCode.Unauthorized, 0), (response.StatusCode, turns));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var line = Assert.Single(logs.Lines, line => line.Contains("refused: ", StringComparison.Ordinal));
        Assert.EndsWith($"refused: {TokenFaults.All[fault].Reason}", line, StringComparison.Ordinal);
        Assert.DoesNotContain(logs.Lines, line => line.Contains("eyJ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_channel_is_refused_as_malformed()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var request = new SignedRequest(ServiceUrl, Now);
        request.Activity.ChannelId = null;

        Assert.Equal(HttpStatusCode.BadRequest, (await request.SendAsync(bot, _issuer)).StatusCode);
    }

    [Theory]
    [InlineData("RS256", -1, 10)]
    [InlineData("RS384", -1, 10)]
    [InlineData("RS256", -60, -4)]
    [InlineData("RS256", 4, 60)]
    public async Task A_request_in_order_is_served_also_by_a_clock_four_minutes_off(string algorithm, int validFrom, int validTo)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var request = new SignedRequest(ServiceUrl, Now);
        request.Header["alg"] = algorithm;
        request.Claims["nbf"] = Now.AddMinutes(validFrom).ToUnixTimeSeconds();
        request.Claims["exp"] = Now.AddMinutes(validTo).ToUnixTimeSeconds();
        request.Activity.CallerId = "urn:botframework:forged";

        var response = await request.SendAsync(bot, _issuer);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("heard: hi", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forged_key_ids_cause_no_flood_of_reads()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        for (var number = 0; number < 20; number++)
        {
            var request = new SignedRequest(ServiceUrl, Now);
            request.Header["kid"] = $"forged-{number}";
            await request.SendAsync(bot, _issuer);
        }

        Assert.Equal(1, _issuer.MetadataReads);
    }

    [Fact]
    public async Task The_last_good_keys_stay_in_use_while_the_authority_is_down()
    {
        var clock = new FakeTimeProvider(Now);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        Assert.Equal(HttpStatusCode.OK, (await new SignedRequest(ServiceUrl, clock.GetUtcNow()).SendAsync(bot, _issuer)).StatusCode);
        _issuer.IsDown = true;
        clock.Advance(TimeSpan.FromHours(25));

        var response = await new SignedRequest(ServiceUrl, clock.GetUtcNow()).SendAsync(bot, _issuer);

        Assert.Equal((HttpStatusCode.OK, 2), (response.StatusCode, _issuer.MetadataReads));
    }

    [Fact]
    public async Task Replies_carry_the_bots_own_token_which_is_asked_for_once()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        for (var number = 0; number < 2; number++)
        {
            var request = new SignedRequest(channel.Url, Now);
            request.Activity.DeliveryMode = null;
            Assert.Equal(HttpStatusCode.OK, (await request.SendAsync(bot, _issuer)).StatusCode);
            Assert.Equal("Bearer outbound-1", (await channel.NextAsync()).Authorization);
        }

        Assert.Equal(1, _issuer.TokenRequests);
    }
}
