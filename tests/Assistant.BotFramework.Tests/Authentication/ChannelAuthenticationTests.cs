using System.Collections.Concurrent;
using System.Net;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

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
    public async Task Any_two_things_wrong_are_refused_too_and_never_an_error()
    {
        var turns = 0;
        await using var bot = await RunningBot.StartAsync(
            new LambdaBot((_, _) => Task.FromResult(Interlocked.Increment(ref turns))), _issuer.Configure);
        var faults = TokenFaults.All.ToArray();
        var pairs = faults.SelectMany((first, index) => faults.Skip(index + 1).Select(second => (First: first, Second: second))).ToArray();
        var wrong = new ConcurrentQueue<string>();

        await Parallel.ForEachAsync(pairs, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (pair, _) =>
        {
            var request = new SignedRequest(ServiceUrl, Now);
            pair.First.Value.Break(request);
            pair.Second.Value.Break(request);
            using var response = await request.SendAsync(bot, _issuer);
            if (response.StatusCode != HttpStatusCode.Unauthorized)
            {
                wrong.Enqueue($"{pair.First.Key} + {pair.Second.Key}: {(int)response.StatusCode}");
            }
        });

        Assert.True(pairs.Length >= 1_000, $"only {pairs.Length} pairs");
        Assert.Empty(wrong);
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData("exp", -299, true)]
    [InlineData("exp", -301, false)]
    [InlineData("nbf", 299, true)]
    [InlineData("nbf", 301, false)]
    public async Task The_clocks_may_be_five_minutes_apart_and_no_second_more(string claim, int seconds, bool isServed)
    {
        var clock = new FakeTimeProvider(Now);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        var request = new SignedRequest(ServiceUrl, clock.GetUtcNow());
        request.Claims[claim] = clock.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

        Assert.Equal(isServed, (await request.SendAsync(bot, _issuer)).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ten_thousand_forged_key_ids_cause_at_most_two_reads_a_minute()
    {
        var clock = new FakeTimeProvider(Now);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, cancellation) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}", null, "application/json") };
            var header = Base64UrlEncoder.Encode($$"""{"alg":"RS256","kid":"forged-{{number}}"}""");
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {header}.e30.c2ln");
            using var response = await bot.Client.SendAsync(request, cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        });

        Assert.InRange(_issuer.MetadataReads, 1, 2);
    }

    [Fact]
    public async Task A_new_key_is_taken_up_when_it_is_first_used_and_an_old_one_goes_with_the_next_reading()
    {
        var clock = new FakeTimeProvider(Now);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
        _issuer.KeyIds = ["next"];
        clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "next"));
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(bot, clock, "endorsed"));
        Assert.Equal(2, _issuer.MetadataReads);
    }

    [Fact]
    public async Task A_clock_set_back_a_day_does_not_keep_a_new_key_out_for_a_day()
    {
        var passing = new FakeTimeProvider(Now);
        var clock = new SetClock(passing);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
        _issuer.KeyIds = ["next"];
        passing.Advance(TimeSpan.FromMinutes(2));

        clock.Shift = TimeSpan.FromDays(-1);

        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "next"));
    }

    [Fact]
    public async Task A_stranger_and_a_slow_authority_do_not_hold_up_a_channel_whose_key_is_known()
    {
        var clock = new FakeTimeProvider(Now);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
        var held = new TaskCompletionSource();
        _issuer.Held = held.Task;
        clock.Advance(TimeSpan.FromMinutes(2));
        var stranger = SendAsync(bot, clock, "made-up");
        await Until.TrueAsync(() => _issuer.MetadataReads == 2);

        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
        Assert.False(stranger.IsCompleted);
        held.SetResult();
        Assert.Equal(HttpStatusCode.Unauthorized, await stranger);
    }

    [Fact]
    public async Task The_last_good_keys_stay_in_use_while_the_authority_is_down()
    {
        var clock = new FakeTimeProvider(Now);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, clock: clock);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
        _issuer.IsDown = true;
        clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
        await Until.TrueAsync(() => _issuer.MetadataReads == 2);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(bot, clock, "endorsed"));
    }

    [Fact]
    public async Task Replies_carry_the_bots_own_token_which_is_asked_for_once()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        for (var number = 0; number < 2; number++)
        {
            var request = new SignedRequest(channel.Url, Now);
            request.Activity.Id = $"message {number}";
            request.Activity.DeliveryMode = null;
            Assert.Equal(HttpStatusCode.OK, (await request.SendAsync(bot, _issuer)).StatusCode);
            Assert.Equal("Bearer outbound-1", (await channel.NextAsync()).Authorization);
        }

        Assert.Equal(1, _issuer.TokenRequests);
    }

    [Fact]
    public async Task What_is_delivered_again_and_again_with_its_token_is_answered_once_even_if_it_was_changed()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var made = new SignedRequest(channel.Url, Now);
        var captured = new SignedRequest(channel.Url, Now) { Token = _issuer.Sign(made.Header, made.Claims) };
        captured.Activity.DeliveryMode = null;

        Assert.All(await EightTimesAsync(captured, bot), status => Assert.Equal(HttpStatusCode.OK, status));
        (captured.Activity.Text, captured.Activity.From, captured.Activity.Timestamp) = ("hi again", new() { Id = "somebody else" }, Now.AddMinutes(1));
        Assert.All(await EightTimesAsync(captured, bot), status => Assert.Equal(HttpStatusCode.OK, status));

        // Turns of a conversation come in order: what follows is answered after all that would have been answered of the above.
        (captured.Activity.Id, captured.Activity.Text) = ("a2", "bye");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(captured, bot));
        var (first, next) = (await channel.NextAsync(), await channel.NextAsync());
        Assert.Equal(("heard: hi", "a1"), (first.Activity.Text, first.Activity.ReplyToId));
        Assert.Equal(("heard: bye", "a2", 0), (next.Activity.Text, next.Activity.ReplyToId, channel.Waiting));
    }

    private Task<HttpStatusCode[]> EightTimesAsync(SignedRequest request, RunningBot bot) =>
        Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StatusAsync(request, bot)));

    private async Task<HttpStatusCode> StatusAsync(SignedRequest request, RunningBot bot)
    {
        using var response = await request.SendAsync(bot, _issuer);
        return response.StatusCode;
    }

    private async Task<HttpStatusCode> SendAsync(RunningBot bot, TimeProvider clock, string key)
    {
        var request = new SignedRequest(ServiceUrl, clock.GetUtcNow());
        request.Header["kid"] = key;
        using var response = await request.SendAsync(bot, _issuer);
        return response.StatusCode;
    }

    /// <summary>A time of day that can be set, beside a time that only passes.</summary>
    private sealed class SetClock(FakeTimeProvider passing) : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override long TimestampFrequency => passing.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => passing.GetUtcNow() + Shift;

        public override long GetTimestamp() => passing.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => passing.CreateTimer(callback, state, dueTime, period);
    }
}
