using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Hostile;

/// <summary>Malformed, oversized, truncated, nested and mutated calls to every entry: refused or answered, never a fault, and nothing piles up.</summary>
[Collection(MeasuredTimes.Alone)]
public sealed class HostileTrafficTests
{
    /// <summary>Room that caches, buckets and conversations may take once, whatever comes.</summary>
    private const long MayGrow = 160L * 1024 * 1024;

    private const string Activity = """
        {"type":"message","id":"a","text":"What can you do?","channelId":"emulator","serviceUrl":"http://127.0.0.1:9/","deliveryMode":"expectReplies","locale":"en-US",
         "conversation":{"id":"c","tenantId":"t"},"from":{"id":"u","name":"n","aadObjectId":"o"},"recipient":{"id":"b"},"channelData":{"clientActivityID":"x","tenant":{"id":"t"}},
         "entities":[{"type":"mention","text":"<at>b</at>","mentioned":{"id":"b","name":"b"}}],"attachments":[{"contentType":"text/plain","content":"x"}],
         "membersAdded":[{"id":"m"}],"value":{"a":[1]},"timestamp":"2026-01-01T00:00:00Z"}
        """;

    /// <summary>What Teams packs into a string of its feedback.</summary>
    private const string Form = """{"text":"why no aid?","answerId":"01","reason":"other","rule":"r","feedbackText":"x"}""";

    private static readonly string[] Types = ["application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "text/plain", "application/vnd.microsoft.activity+json", "multipart/form-data; boundary=x"];

    [Fact]
    public Task Two_thousand_hostile_calls_cause_no_fault() => AttackAsync(calls: 2_000, seed: 1);

    [Fact]
    [Trait("Category", "Long")]
    public Task A_hundred_thousand_hostile_calls_cause_no_fault_and_memory_stays() => AttackAsync(calls: 100_000, seed: 2);

    private static async Task AttackAsync(int calls, int seed)
    {
        const string many = "1000000";
        await using var host = await StartedHost.StartAsync(
            "--Limits:QuestionsPerMinute", many, "--Limits:ConversationsPerMinute", many, "--Limits:SendsPerMinute", many, "--Limits:MessagesPerMinutePerUser", many,
            "--Maintain:Enabled", "true", "--TurnTimeLimit", "00:00:05", "--MaxPendingTurns", "100000", "--Logging:LogLevel:Default", "None");
        var grant = await (await host.Client.PostAsync("/api/directline/token", null)).Content.ReadFromJsonAsync<JsonElement>();
        var session = (Token: grant.GetProperty("token").GetString()!, Id: grant.GetProperty("conversationId").GetString()!);
        using (var begin = Call(new Mutator(0), "/v3/directline/conversations", "{}"u8.ToArray(), session.Token, spoils: false))
        {
            (await host.Client.SendAsync(begin)).EnsureSuccessStatusCode();
        }

        await SendAsync(host, session, seed * 7, Math.Min(500, calls / 4), []); // what is made once is made
        var before = Memory();
        var statuses = new ConcurrentDictionary<int, int>();

        var faults = await SendAsync(host, session, seed, calls, statuses);

        var grown = Memory() - before;
        Assert.Empty(faults);
        Assert.True(grown < MayGrow, $"memory grew by {grown / 1024 / 1024} MB; {string.Join(", ", statuses.OrderBy(s => s.Key))}");
        Assert.All([200, 400, 401, 403, 404, 413, 415], status => Assert.True(statuses.ContainsKey(status), $"no {status} among {string.Join(", ", statuses.OrderBy(s => s.Key))}"));
        using var after = await host.Client.PostAsJsonAsync("/api/ask", new { text = "What can you do?" });
        Assert.True(after.IsSuccessStatusCode);
    }

    private static async Task<IReadOnlyCollection<string>> SendAsync(
        StartedHost host, (string Token, string Id) session, int seed, int calls, ConcurrentDictionary<int, int> statuses)
    {
        var faults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, calls), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancellation) =>
        {
            var mutator = new Mutator((seed * 1_000_003) + number);
            var (path, body) = mutator.Next(10) switch
            {
                0 or 1 => ("/api/messages", mutator.Body(Activity)),
                2 => ("/api/messages", Packed(mutator.Body(Form))),
                3 or 4 => ($"/v3/directline/conversations/{session.Id}/activities", mutator.Body(Activity)),
                5 => ("/v3/directline/conversations", mutator.Body("""{"user":{"id":"dl_x","name":"n"},"locale":"en-US"}""")),
                6 => (mutator.Pick(["/v3/directline/tokens/refresh", "/v3/directline/tokens/generate", $"/v3/directline/conversations/{session.Id}/upload", "/v3/directline/conversations/../..", "/v3/directline/conversations/%00/activities"]), mutator.Body("""{"user":{"id":"dl_x"},"trustedOrigins":["https://a.example"]}""")),
                7 => ("/api/maintain/try", mutator.Body("""{"text":"What can you do?"}""")),
                _ => ("/api/ask", mutator.Body("""{"text":"What can you do?","conversation":"c"}""")),
            };
            using var request = Call(mutator, mutator.Next(6) == 0 ? mutator.Spelled(path) : path, body, session.Token, spoils: true);
            using var response = await host.Client.SendAsync(request, cancellation);
            var status = (int)response.StatusCode;
            statuses.AddOrUpdate(status, 1, (_, count) => count + 1);
            if (status >= 500 && status != 503 && status != 501) // no room, and an invoke the bot does not know, are answers of the protocol
            {
                faults.Enqueue($"{status} at {path}, call {number} of seed {seed}");
            }
        });
        return faults;
    }

    private static byte[] Packed(byte[] form) => Encoding.UTF8.GetBytes($$"""
        {"type":"invoke","name":"message/submitAction","id":"a","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"},
         "value":{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{{JsonSerializer.Serialize(Encoding.UTF8.GetString(form))}} } } }
        """);

    private static HttpRequestMessage Call(Mutator mutator, string path, byte[] body, string token, bool spoils)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(spoils && mutator.Next(12) == 0 ? mutator.Pick(Types) : Types[0]);
        if (path.StartsWith("/v3", StringComparison.Ordinal) && !(spoils && mutator.Next(20) == 0))
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {(spoils && mutator.Next(4) == 0 ? mutator.Token(token) : token)}");
        }

        return request;
    }

    private static long Memory()
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
