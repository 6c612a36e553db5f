using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Authentication;

public sealed class ChannelAuthenticationTests : IAsyncLifetime
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    private static readonly Dictionary<string, Action<SignedRequest>> Faults = new()
    {
        ["no header"] = request => request.Authorization = _ => null,
        ["another scheme"] = request => request.Authorization = token => $"Basic {token}",
        ["three parts"] = request => request.Authorization = token => $"Bearer {token} more",
        ["no token"] = request => request.Authorization = _ => "Bearer ",
        ["no jwt"] = request => request.Authorization = _ => "Bearer abc",
        ["two dots of nothing"] = request => request.Authorization = _ => "Bearer ..",
        ["a cut signature"] = request => request.Authorization = token => $"Bearer {token[..^8]}",
        ["a changed claim"] = request => request.Authorization = token => $"Bearer {token.Replace(token.Split('.')[1], token.Split('.')[1][..^2] + "In", StringComparison.Ordinal)}",
        ["a trailing dot"] = request => request.Authorization = token => $"Bearer {token}.",
        ["20 kB"] = request => request.Claims["padding"] = new string('x', 20_000),
        ["wrong issuer"] = request => request.Claims["iss"] = "https://evil.example",
        ["issuer with a slash"] = request => request.Claims["iss"] = $"{LocalIssuer.Issuer}/",
        ["no issuer"] = request => request.Claims.Remove("iss"),
        ["wrong audience"] = request => request.Claims["aud"] = "another-bot",
        ["audience in a list"] = request => request.Claims["aud"] = new JsonArray(LocalIssuer.AppId),
        ["two audiences"] = request => request.Claims["aud"] = new JsonArray(LocalIssuer.AppId, "another-bot"),
        ["audience with a space"] = request => request.Claims["aud"] = $"{LocalIssuer.AppId} ",
        ["no audience"] = request => request.Claims.Remove("aud"),
        ["no expiry"] = request => request.Claims.Remove("exp"),
        ["expired six minutes ago"] = request => request.Claims["exp"] = Now.AddMinutes(-6).ToUnixTimeSeconds(),
        ["valid in six minutes"] = request => request.Claims["nbf"] = Now.AddMinutes(6).ToUnixTimeSeconds(),
        ["expiry that is no number"] = request => request.Claims["exp"] = "tomorrow",
        ["no service address in the token"] = request => request.Claims.Remove("serviceurl"),
        ["another service address in the token"] = request => request.Claims["serviceurl"] = "https://smba.trafficmanager.net/other/",
        ["service address in other case"] = request => request.Claims["serviceurl"] = ServiceUrl.ToUpperInvariant(),
        ["service address without its slash"] = request => request.Claims["serviceurl"] = ServiceUrl.TrimEnd('/'),
        ["no service address in the activity"] = request => request.Activity.ServiceUrl = null,
        ["a signed service address at a foreign host"] = request => request.Claims["serviceurl"] = request.Activity.ServiceUrl = "https://evil.example/",
        ["a signed plain service address"] = request => request.Claims["serviceurl"] = request.Activity.ServiceUrl = "http://smba.trafficmanager.net/teams/",
        ["a signed address by number"] = request => request.Claims["serviceurl"] = request.Activity.ServiceUrl = "https://10.0.0.1/",
        ["another key"] = request => request.Key = RSA.Create(2048),
        ["an unknown key id"] = request => request.Header["kid"] = "unknown",
        ["no key id"] = request => request.Header.Remove("kid"),
        ["no signature"] = request => request.Header["alg"] = "none",
        ["the public key as a shared secret"] = request => request.Header["alg"] = "HS256",
        ["an algorithm not listed"] = request => request.Header["alg"] = "PS256",
        ["a channel the key is not endorsed for"] = request => request.Activity.ChannelId = Channels.Directline,
        ["a channel in other case"] = request => request.Activity.ChannelId = "MSTeams",
        ["a key without endorsements"] = request => request.Header["kid"] = "bare",
    };

    private LocalIssuer _issuer = null!;

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

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
        Faults[fault](request);

        var response = await request.SendAsync(bot, _issuer);

        Assert.Equal((HttpStatusCode.Unauthorized, 0), (response.StatusCode, turns));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
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
