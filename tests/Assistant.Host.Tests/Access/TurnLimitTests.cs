using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Access;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Access;

/// <summary>At the limit one is answered; one over, one is told to wait: in words in the chat, by 429 over HTTP.</summary>
public sealed class TurnLimitTests
{
    [Fact]
    public async Task A_person_is_answered_up_to_the_limit_and_then_politely_told_to_wait_in_whatever_conversation()
    {
        await using var host = await StartedHost.StartAsync("--Limits:MessagesPerMinutePerUser", "3");

        var replies = new List<string>();
        for (var number = 0; number < 4; number++)
        {
            replies.Add(await SayAsync(host, "ana", $"c{number}"));
        }

        var other = await SayAsync(host, "bo", "c9");
        Assert.DoesNotContain(replies.Take(3).Append(other), reply => reply.Contains("more than I can answer in a minute", StringComparison.Ordinal));
        Assert.Matches(@"more than I can answer in a minute\. Please send it again in \d+ s\.", replies[3]);
    }

    [Fact]
    public async Task An_edit_counts_as_a_message()
    {
        await using var host = await StartedHost.StartAsync("--Limits:MessagesPerMinutePerUser", "3");
        for (var number = 0; number < 3; number++)
        {
            Assert.DoesNotContain("more than I can answer", await SayAsync(host, "ana", "c", "messageUpdate"), StringComparison.Ordinal);
        }

        Assert.Contains("more than I can answer in a minute", await SayAsync(host, "ana", "c", "messageUpdate"), StringComparison.Ordinal);
        Assert.Contains("more than I can answer in a minute", await SayAsync(host, "ana", "c"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_pressed_too_often_is_answered_by_why_nothing_happens()
    {
        await using var host = await StartedHost.StartAsync("--Limits:MessagesPerMinutePerUser", "1");
        Assert.DoesNotContain("more than I can answer", await SayAsync(host, "ana", "c"), StringComparison.Ordinal);

        using var card = await PostAsync(host, "ana", "c", "invoke", "adaptiveCard/action");
        using var other = await PostAsync(host, "ana", "c", "invoke", "message/submitAction");

        Assert.Equal(HttpStatusCode.OK, card.StatusCode);
        Assert.Contains("more than I can answer in a minute", await card.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, other.StatusCode);
    }

    [Fact]
    public async Task An_address_may_send_up_to_the_limit_and_then_gets_429_while_reading_goes_on()
    {
        await using var host = await StartedHost.StartAsync("--Limits:SendsPerMinute", "3");
        var grant = await (await host.Client.PostAsync("/api/directline/token", null)).Content.ReadFromJsonAsync<JsonElement>();
        var (token, id) = (grant.GetProperty("token").GetString()!, grant.GetProperty("conversationId").GetString());
        host.Client.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");
        var statuses = new List<HttpStatusCode> { (await host.Client.PostAsJsonAsync("/v3/directline/conversations", new { })).StatusCode };
        HttpResponseMessage? last = null;
        for (var number = 0; number < 3; number++)
        {
            last = await host.Client.PostAsJsonAsync($"/v3/directline/conversations/{id}/activities", new { type = "message", text = "hi" });
            statuses.Add(last.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
        Assert.InRange(last!.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        for (var number = 0; number < 10; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync($"/v3/directline/conversations/{id}/activities?watermark=")).StatusCode);
        }
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.9", true)]
    [InlineData("203.0.113.9", "203.0.113.10", false)]
    [InlineData("::ffff:203.0.113.9", "203.0.113.9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Whoever_has_a_network_of_addresses_is_one_caller(string one, string other, bool isSame) =>
        Assert.Equal(isSame, RateLimits.Caller(IPAddress.Parse(one)) == RateLimits.Caller(IPAddress.Parse(other)));

    private static async Task<string> SayAsync(StartedHost host, string person, string conversation, string type = "message")
    {
        using var response = await PostAsync(host, person, conversation, type);
        return await response.Content.ReadAsStringAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(StartedHost host, string person, string conversation, string type, string? name = null) =>
        host.Client.PostAsJsonAsync("/api/messages", new
        {
            type, name, id = "1", text = "What can you do?", channelId = "emulator", serviceUrl = "http://127.0.0.1:9/", conversation = new { id = conversation },
            from = new { id = person }, recipient = new { id = "bot" }, deliveryMode = "expectReplies",
        });
}
