using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.DirectLine;

public sealed class DirectLineAccessTests
{
    private const string Secret = "a secret of at least thirty-two characters";

    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    [Fact]
    public async Task A_conversation_of_somebody_else_is_not_there()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var mine = await Session.StartAsync(bot.Client);
        var yours = await Session.StartAsync(bot.Client);
        var trespasser = mine.With(conversation: yours.ConversationId);

        Assert.Equal(HttpStatusCode.NotFound, (await trespasser.GetAsync("")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await trespasser.PostAsync("""{"type":"message","text":"hi"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await trespasser.CallAsync(HttpMethod.Get, $"conversations/{yours.ConversationId}")).StatusCode);
    }

    [Fact]
    public async Task A_conversation_never_started_is_not_there()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        Assert.Equal(HttpStatusCode.NotFound, (await (await Session.OpenAsync(bot.Client)).GetAsync("")).StatusCode);
    }

    [Fact]
    public async Task A_token_ends_after_its_lifetime_and_slack_and_can_be_refreshed_until_then()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, clock: clock);
        var session = await Session.StartAsync(bot.Client);
        clock.Advance(TimeSpan.FromMinutes(34));
        var refreshed = await session.CallAsync(HttpMethod.Post, "tokens/refresh");
        var token = (await refreshed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        clock.Advance(TimeSpan.FromMinutes(2));

        var late = await session.GetAsync("");

        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Contains("TokenExpired", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await session.CallAsync(HttpMethod.Post, "tokens/refresh")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await session.With(otherToken: token).GetAsync("")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoieCIsImNvbnYiOiJ5In0.")]
    public async Task A_token_not_made_here_opens_nothing(string token)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = (await Session.StartAsync(bot.Client)).With(otherToken: token);

        var status = (int)(await session.GetAsync("")).StatusCode;

        Assert.Contains(status, new[] { 401, 403 });
    }

    [Theory]
    [InlineData("another conversation")]
    [InlineData("another user")]
    [InlineData("a later end")]
    public async Task A_token_changed_under_its_old_signature_opens_nothing_of_what_it_would_open_signed_anew(string change)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.SigningKey = Convert.ToBase64String(Key), clock: clock);
        var (mine, yours) = (await Session.StartAsync(bot.Client), await Session.StartAsync(bot.Client));
        var (token, other) = (new TakenApart(mine.Token), new TakenApart(yours.Token));
        if (change == "a later end")
        {
            clock.Advance(TimeSpan.FromHours(1));
            token.Claims["exp"] = clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        }
        else
        {
            var claim = change == "another user" ? "user" : "conv";
            token.Claims[claim] = other.Claims[claim]!.DeepClone();
        }

        var conversation = token.Claims["conv"]!.GetValue<string>();

        Assert.All(await StatusesAsync(mine.With(conversation, token.UnderTheOldSignature())), status => Assert.Contains(status, new[] { 401, 403 }));
        Assert.All(await StatusesAsync(mine.With(conversation, token.SignedWith(Key))), status => Assert.InRange(status, 200, 201));
    }

    [Theory]
    [InlineData("under the name of the key here")]
    [InlineData("under its own name")]
    [InlineData("without a name")]
    public async Task A_token_signed_with_another_key_opens_nothing(string named)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.SigningKey = Convert.ToBase64String(Key));
        var mine = await Session.StartAsync(bot.Client);
        var token = new TakenApart(mine.Token);
        if (named == "under its own name")
        {
            token.Header["kid"] = "another";
        }
        else if (named == "without a name")
        {
            token.Header.Remove("kid");
        }

        Assert.All(await StatusesAsync(mine.With(otherToken: token.SignedWith([.. Key.Reverse()]))), status => Assert.Contains(status, new[] { 401, 403 }));
        Assert.All(await StatusesAsync(mine), status => Assert.InRange(status, 200, 201));
    }

    [Fact]
    public async Task A_token_outlives_the_process_only_with_a_key_of_its_own()
    {
        var key = Convert.ToBase64String(Key);
        await using var before = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.SigningKey = key);
        await using var after = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.SigningKey = key);
        await using var stranger = await RunningBot.StartAsync(LambdaBot.Echo);
        var token = (await Session.OpenAsync(before.Client)).Token;

        Assert.Equal(HttpStatusCode.OK, (await new Session(after.Client, "", token).CallAsync(HttpMethod.Post, "tokens/refresh")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await new Session(stranger.Client, "", token).CallAsync(HttpMethod.Post, "tokens/refresh")).StatusCode);
    }

    [Theory]
    [InlineData(Secret, """{"user":{"id":"dl_ana"}}""", 200)]
    [InlineData(Secret, """{"user":{"id":"dl_a\u0000na"}}""", 400)]
    [InlineData(Secret, "", 200)]
    [InlineData(Secret, """{"user":{"id":"ana"}}""", 400)]
    [InlineData(Secret, "{", 400)]
    [InlineData("another secret", "{}", 403)]
    public async Task Tokens_are_made_for_servers_that_know_the_secret(string secret, string json, int expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.Secret = Secret);

        var response = await new Session(bot.Client, "", secret).CallAsync(HttpMethod.Post, "tokens/generate", json);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(128, 200)]
    [InlineData(129, 400)]
    public Task A_user_id_is_so_long_and_no_longer(int length, int expected) =>
        Tokens_are_made_for_servers_that_know_the_secret(Secret, $$$"""{"user":{"id":"{{{"dl_".PadRight(length, 'x')}}}"}}""", expected);

    [Theory]
    [InlineData(10, 200)]
    [InlineData(11, 400)]
    public Task A_token_is_good_for_so_many_pages_and_no_more(int pages, int expected) => Tokens_are_made_for_servers_that_know_the_secret(
        Secret, $$"""{"trustedOrigins":[{{string.Join(',', Enumerable.Range(0, pages).Select(page => $"\"https://p{page}.example\""))}}]}""", expected);

    [Fact]
    public async Task A_secret_may_be_given_by_its_hash_and_is_kept_by_its_hash_alone()
    {
        var hash = $"sha256:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)))}";
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options =>
            (options.Secret, options.SecondSecret) = (hash, "another secret, valid beside the first one"));

        Assert.Equal(HttpStatusCode.OK, (await GenerateAsync(bot, Secret)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GenerateAsync(bot, "another secret, valid beside the first one")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GenerateAsync(bot, hash)).StatusCode);
        var kept = bot.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        Assert.StartsWith("sha256:", kept.SecondSecret, StringComparison.Ordinal);
        Assert.DoesNotContain("another", kept.SecondSecret, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("too short")]
    public async Task A_short_secret_stops_the_start(string secret) => await Assert.ThrowsAsync<OptionsValidationException>(() =>
        RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.Secret = secret));

    [Theory]
    [InlineData("""{"trustedOrigins":["https://friend.example"]}""", "https://friend.example", 201)]
    [InlineData("""{"trustedOrigins":["https://friend.example"]}""", "https://other.example", 403)]
    [InlineData("""{"trustedOrigins":["https://evil.example"]}""", "https://evil.example", 403)]
    [InlineData("""{"trustedOrigins":["https://friend.example"]}""", null, 201)]
    [InlineData("{}", "https://other.example", 201)]
    public async Task A_token_may_be_bound_to_some_of_the_allowed_origins_and_never_to_more(string body, string? origin, int expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options =>
        {
            options.Secret = Secret;
            options.AllowedOrigins.Add("https://friend.example");
            options.AllowedOrigins.Add("https://other.example");
        });
        var grant = await (await GenerateAsync(bot, Secret, body)).Content.ReadFromJsonAsync<JsonElement>();
        var session = new Session(bot.Client, "", grant.GetProperty("token").GetString()!);

        var response = await session.CallAsync(HttpMethod.Post, "conversations", "{}", origin is null ? [] : [("Origin", origin)]);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("""{"trustedOrigins":["https://friend.example/path"]}""")]
    [InlineData("""{"trustedOrigins":["friend.example"]}""")]
    [InlineData("""{"trustedOrigins":[null]}""")]
    [InlineData("""{"trustedOrigins":["https://a","https://b","https://c","https://d","https://e","https://f","https://g","https://h","https://i","https://j","https://k"]}""")]
    public async Task Origins_that_are_none_are_refused(string body)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.Secret = Secret);

        Assert.Equal(HttpStatusCode.BadRequest, (await GenerateAsync(bot, Secret, body)).StatusCode);
    }

    [Theory]
    [InlineData("https://friend.example", "https://friend.example")]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    public async Task Browsers_let_listed_pages_alone_read_answers(string origin, string? allowed)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.AllowedOrigins.Add("https://friend.example"));
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "POST");
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        var response = await bot.Client.SendAsync(request);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Who_a_message_is_from_stands_in_the_token_whatever_the_message_says()
    {
        var heard = new TaskCompletionSource<(string?, string?, string?)>();
        await using var bot = await RunningBot.StartAsync(new LambdaBot((context, _) =>
        {
            if (context.Activity.Type == ActivityTypes.Message)
            {
                heard.TrySetResult((context.Activity.From?.Id, context.Activity.From?.AadObjectId, context.Activity.ChannelId));
            }

            return Task.CompletedTask;
        }));
        var session = await Session.StartAsync(bot.Client);
        var user = JsonDocument.Parse(Base64UrlEncoder.Decode(session.Token.Split('.')[1])).RootElement.GetProperty("user").GetString();

        await session.PostAsync("""
            {"type":"message","text":"hi","channelId":"msteams","serviceUrl":"https://evil.example","from":{"id":"dl_somebody-else","aadObjectId":"admin","role":"bot"},
             "conversation":{"id":"another"},"recipient":{"id":"x"},"callerId":"urn:botframework:azure"}
            """);

        Assert.Equal((user, null, "directline"), await heard.Task.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task One_users_conversations_push_out_that_users_own_and_nobody_elses()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options =>
            (options.Secret, options.MaxConversationsPerUser) = (Secret, 2));
        var other = await Session.StartAsync(bot.Client);
        var mine = new List<Session>();
        for (var number = 0; number < 3; number++)
        {
            var grant = await (await GenerateAsync(bot, Secret, """{"user":{"id":"dl_ana"}}""")).Content.ReadFromJsonAsync<JsonElement>();
            mine.Add(new Session(bot.Client, grant.GetProperty("conversationId").GetString()!, grant.GetProperty("token").GetString()!));
            await mine[^1].CallAsync(HttpMethod.Post, "conversations", "{}");
        }

        var found = await Task.WhenAll(mine.Append(other).Select(session => session.GetAsync("")));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], found.Select(response => response.StatusCode));
    }

    [Fact]
    public async Task Without_a_secret_nobody_knows_it()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        Assert.Equal(HttpStatusCode.Forbidden, (await new Session(bot.Client, "", "").CallAsync(HttpMethod.Post, "tokens/generate")).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task Only_the_servers_own_pages_get_a_token(string header, string value, int expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/directline/token");
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.Equal(expected, (int)(await bot.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", 403)]
    [InlineData("https://friend.example", 200)]
    [InlineData("null", 403)]
    public async Task Pages_of_other_origins_need_to_be_listed(string origin, int expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.AllowedOrigins.Add("https://friend.example"));
        var session = await Session.StartAsync(bot.Client);

        var response = await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}/activities?watermark=", null, ("Origin", origin));

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_token_names_the_user_where_the_client_looks_for_it()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var response = await bot.Client.PostAsync("/api/directline/token", null);
        var grant = await response.Content.ReadFromJsonAsync<JsonElement>();
        var payload = JsonDocument.Parse(Base64UrlEncoder.Decode(grant.GetProperty("token").GetString()!.Split('.')[1])).RootElement;

        Assert.Equal(grant.GetProperty("userId").GetString(), payload.GetProperty("user").GetString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    /// <summary>What every call that takes a token says to this one.</summary>
    private static async Task<IReadOnlyList<int>> StatusesAsync(Session session)
    {
        HttpResponseMessage[] responses =
        [
            await session.GetAsync(""),
            await session.PostAsync("""{"type":"message","text":"hi"}"""),
            await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}"),
            await session.CallAsync(HttpMethod.Post, "conversations", "{}"),
            await session.CallAsync(HttpMethod.Post, "tokens/refresh"),
        ];
        return [.. responses.Select(response => (int)response.StatusCode)];
    }

    private static Task<HttpResponseMessage> GenerateAsync(RunningBot bot, string secret, string json = "{}") =>
        new Session(bot.Client, "", secret).CallAsync(HttpMethod.Post, "tokens/generate", json);
}
