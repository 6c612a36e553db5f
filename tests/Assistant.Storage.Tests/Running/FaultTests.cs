using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Storage.Audit;
using Assistant.Storage.Outages;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Running;

/// <summary>The host as a process, while what it stands on fails for real.</summary>
[Collection(Servers.Name)]
public sealed class FaultTests(RedisServer redis)
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task On_a_full_disk_answers_go_on_the_user_is_told_once_and_with_room_again_all_is_kept()
    {
        await using var disk = await SmallDisk.MountAsync(8);
        await using var host = await HostProcess.StartAsync(disk.Folder, ChatClient.Settings);
        var client = await ChatClient.StartAsync(host.Address);
        Assert.DoesNotContain(NotKeptNotice.Text, await AskAsync(client, host.Address, "before"));

        disk.Fill();
        var during = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            during.AddRange(await AskAsync(client, host.Address, $"full {number}"));
        }

        Assert.Single(during, text => text == NotKeptNotice.Text);
        var health = await HealthAsync(host);
        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.Contains("the disk is full", health.GetProperty("storageProblems")[0].GetString(), StringComparison.Ordinal);

        disk.Empty();
        await Until.TrueAsync(async () => (await HealthAsync(host)).GetProperty("status").GetString() == "ready");
        Assert.DoesNotContain(NotKeptNotice.Text, await AskAsync(client, host.Address, "after"));
    }

    [Fact]
    public async Task A_host_whose_data_folder_cannot_be_written_starts_answers_and_recovers()
    {
        await using var disk = await SmallDisk.MountAsync(32);
        await disk.AllowWritingAsync(false);
        await using var host = await HostProcess.StartAsync(disk.Folder, ChatClient.Settings);
        var client = await ChatClient.StartAsync(host.Address);

        Assert.Contains(NotKeptNotice.Text, await AskAsync(client, host.Address, "read-only"));
        Assert.Contains("cannot be written", (await ProblemsAsync(host))[0], StringComparison.Ordinal);

        await disk.AllowWritingAsync(true);
        await Until.TrueAsync(async () => (await HealthAsync(host)).GetProperty("status").GetString() == "ready");
        Assert.DoesNotContain(NotKeptNotice.Text, await AskAsync(client, host.Address, "writable"));
    }

    [Fact]
    public async Task A_database_found_damaged_at_the_start_is_kept_aside_as_it_is_and_the_host_answers_and_says_so()
    {
        var data = Some.Folder();
        await using (var host = await HostProcess.StartAsync(data.FullName, ChatClient.Settings))
        {
            await AnsweredAsync(await ChatClient.StartAsync(host.Address), host.Address, "before");
            Assert.Equal(0, await host.StopAsync());
        }

        var damaged = Damage(data, "assistant.db");
        await using (var host = await HostProcess.StartAsync(data.FullName, ChatClient.Settings))
        {
            await AnsweredAsync(await ChatClient.StartAsync(host.Address), host.Address, "after");
            Assert.Contains(await ProblemsAsync(host), IsSaidToBeAside);
            Assert.Equal(0, await host.StopAsync());
        }

        Assert.Equal(damaged, await File.ReadAllBytesAsync(Assert.Single(Aside(data))));
        await ANewOneIsKeptAsync(data);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_database_that_is_damaged_under_a_running_host_is_kept_aside_and_the_host_answers_on_and_says_so()
    {
        var data = Some.Folder();
        await using (var host = await HostProcess.StartAsync(data.FullName, ChatClient.Settings))
        {
            var client = await ChatClient.StartAsync(host.Address);
            await AnsweredAsync(client, host.Address, "before");

            Damage(data, "assistant.db");
            Damage(data, "assistant.db-wal"); // or it would be read from there, and mended
            await AnsweredAsync(client, host.Address, "while it lies damaged");

            await Until.TrueAsync(async () => (await ProblemsAsync(host)).Any(IsSaidToBeAside));
            await AnsweredAsync(client, host.Address, "after");
            Assert.Equal(0, await host.StopAsync());
        }

        Assert.Single(Aside(data));
        await ANewOneIsKeptAsync(data);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_clock_set_back_a_day_loses_no_turn_answers_none_twice_and_leaves_the_log_whole()
    {
        var data = Some.Folder();
        using var clock = new OwnClock();
        ChatClient client, newcomer;
        string before, after;
        await using (var host = await HostProcess.StartAsync(data.FullName, "http://127.0.0.1:0", ChatClient.Settings, clock.Shell))
        {
            client = await ChatClient.StartAsync(host.Address);
            before = await AnsweredAsync(client, host.Address, "before");

            clock.Shift(TimeSpan.FromDays(-1));
            after = await AnsweredAsync(client, host.Address, "after");
            Assert.Equal(before, await client.SayAsync(host.Address, Question, "before"));
            newcomer = await ChatClient.StartAsync(host.Address);
            await AnsweredAsync(newcomer, host.Address, "new");

            Assert.Equal("ready", (await HealthAsync(host)).GetProperty("status").GetString());
            var replies = await RepliesAsync(client, host.Address);
            Assert.Equal([before, after], replies.Select(reply => reply.GetProperty("replyToId").GetString()));
            Assert.True(replies[1].GetProperty("timestamp").GetDateTimeOffset() < replies[0].GetProperty("timestamp").GetDateTimeOffset() - TimeSpan.FromHours(23), "The clock was not set back.");
            Assert.Equal(0, await host.StopAsync());
        }

        await using (var next = await HostProcess.StartAsync(data.FullName, ChatClient.Settings))
        {
            Assert.Equal([before, after], (await RepliesAsync(client, next.Address)).Select(reply => reply.GetProperty("replyToId").GetString()));
            Assert.Equal(before, await client.SayAsync(next.Address, Question, "before"));
            await AnsweredAsync(client, next.Address, "at the right time again");
        }

        await using var records = Records.Open(data.FullName);
        var log = await records.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.Equal((4, 0), (log.Entries, log.Faults.Count));
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task Told_to_stop_the_host_answers_what_it_accepted_and_says_goodbye()
    {
        var data = Some.Folder();
        var clients = new List<(ChatClient Client, string Id)>();
        await using (var host = await HostProcess.StartAsync(data.FullName, ChatClient.Settings))
        {
            for (var number = 0; number < 20; number++)
            {
                var client = await ChatClient.StartAsync(host.Address);
                clients.Add((client, await client.SayAsync(host.Address, Question, $"m{number}")));
            }

            Assert.Equal(0, await host.StopAsync());
        }

        await using var next = await HostProcess.StartAsync(data.FullName, ChatClient.Settings);
        foreach (var (client, id) in clients)
        {
            var (activities, _) = await client.ReadAsync(next.Address);
            Assert.Single(activities, activity => RepliesTo(activity, id));
        }

        await next.DisposeAsync();
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_server_that_goes_away_costs_nothing_but_memory_and_two_instances_go_on_when_it_is_back()
    {
        await using var two = await TwoHosts.StartAsync(redis.Configuration);
        var (a, b) = (two.A, two.B);
        var client = await ChatClient.StartAsync(a.Address);

        // A watches; B is spoken to.
        await using var stream = await ChatStream.OpenAsync(client, a.Address);
        var first = await client.SayAsync(b.Address, Question, "one");
        await stream.SeesReplyToAsync(first);
        Assert.Equal(first, await client.SayAsync(a.Address, Question, "one"));

        // Redis dies: the news come over the database.
        await redis.KillAsync();
        await Until.TrueAsync(async () => (await ProblemsAsync(a)).Any(problem => problem.Contains("Redis", StringComparison.Ordinal)));
        await stream.SeesReplyToAsync(await client.SayAsync(b.Address, Question, "two"));
        await redis.StartAsync();

        // The database dies: B answers from memory, says so once, and takes up its work when it is back.
        await two.Database.StopAsync("immediate");
        Assert.Contains(NotKeptNotice.Text, await AskAsync(client, b.Address, "three"));
        Assert.DoesNotContain(NotKeptNotice.Text, await AskAsync(client, b.Address, "four"));
        Assert.NotEmpty(await ProblemsAsync(b));
        await two.Database.StartAsync();
        await ReadyAsync(a, b);
        await stream.SeesReplyToAsync(await client.SayAsync(b.Address, Question, "five"));
        Assert.Empty(stream.SeenTwice);
    }

    [Fact]
    public async Task Who_goes_to_another_instance_while_the_server_is_gone_reads_afterwards_what_either_said_and_nothing_after_it_is_missed()
    {
        await using var two = await TwoHosts.StartAsync(redis.Configuration);
        var (a, b) = (two.A, two.B);
        var client = await ChatClient.StartAsync(a.Address);
        await AnsweredAsync(client, a.Address, "before");
        var (_, watermark) = await client.ReadAsync(a.Address);

        await two.Database.StopAsync("immediate");
        var unread = await AnsweredAsync(client, a.Address, "said by A, and not read there");
        Assert.Empty((await client.ReadAsync(b.Address, watermark)).Activities);
        var read = await AnsweredAsync(client, b.Address, "said by B");
        (var activities, watermark) = await client.ReadAsync(b.Address, watermark);
        Assert.Contains(activities, activity => RepliesTo(activity, read));
        await using var stream = await ChatStream.OpenAsync(client, b.Address, watermark: watermark);
        await stream.SeesReplyToAsync(read);

        await two.Database.StartAsync();
        await ReadyAsync(a, b);
        await stream.EndedAsync();
        await Until.TrueAsync(async () =>
        {
            (activities, watermark) = await client.ReadAsync(b.Address, watermark);
            return activities.Any(activity => RepliesTo(activity, unread));
        });
        var late = await AnsweredAsync(client, a.Address, "after");
        await Until.TrueAsync(async () =>
        {
            (activities, watermark) = await client.ReadAsync(b.Address, watermark);
            return activities.Any(activity => RepliesTo(activity, late));
        });
        Assert.Empty((await client.ReadAsync(b.Address, watermark)).Activities);
        var all = (await client.ReadAsync(b.Address)).Activities.Select(activity => activity.GetProperty("id").GetString()).ToList();
        Assert.Equal(all.Distinct(), all);
    }

    /// <summary>Overwrites a file of the database, as a failing disk would.</summary>
    /// <returns>What stands there now.</returns>
    private static byte[] Damage(DirectoryInfo data, string name)
    {
        using var file = new FileStream(Path.Combine(data.FullName, name), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        var bytes = Enumerable.Repeat((byte)0xA5, (int)file.Length).ToArray();
        file.Write(bytes);
        return bytes;
    }

    private static bool IsSaidToBeAside(string problem) => problem.Contains("kept aside as assistant.db.damaged-", StringComparison.Ordinal);

    private static IReadOnlyList<string> Aside(DirectoryInfo data) =>
        [.. Directory.GetFiles(data.FullName, "assistant.db.damaged-*").Where(file => Path.GetFileName(file).Count('-') == 1)];

    private static async Task ANewOneIsKeptAsync(DirectoryInfo data)
    {
        await using var records = Records.Open(data.FullName);
        var log = await records.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.True(log.Entries > 0);
        Assert.Empty(log.Faults);
    }

    private static async Task ReadyAsync(params HostProcess[] hosts)
    {
        foreach (var host in hosts)
        {
            await Until.TrueAsync(async () => (await HealthAsync(host)).GetProperty("status").GetString() == "ready");
        }
    }

    /// <returns>The id of what was asked, once it is answered.</returns>
    private static async Task<string> AnsweredAsync(ChatClient client, Uri host, string name)
    {
        var id = await client.SayAsync(host, Question, name);
        await Until.TrueAsync(async () => (await RepliesAsync(client, host)).Any(reply => RepliesTo(reply, id)));
        return id;
    }

    private static async Task<IReadOnlyList<JsonElement>> RepliesAsync(ChatClient client, Uri host) =>
        [.. (await client.ReadAsync(host)).Activities.Where(activity => activity.TryGetProperty("replyToId", out _))];

    private static async Task<IReadOnlyList<string>> AskAsync(ChatClient client, Uri host, string name)
    {
        var id = await client.SayAsync(host, Question, name);
        IReadOnlyList<string> texts = [];
        var settled = 0;
        await Until.TrueAsync(async () =>
        {
            var (activities, _) = await client.ReadAsync(host);
            var now = activities.Where(activity => RepliesTo(activity, id)).Select(activity => activity.GetProperty("text").GetString()!).ToList();
            settled = now.Count > 0 && now.Count == texts.Count ? settled + 1 : 0; // both messages of a turn are shown at once
            texts = now;
            return settled == 2;
        });
        return texts;
    }

    private static bool RepliesTo(JsonElement activity, string id) => activity.TryGetProperty("replyToId", out var to) && to.GetString() == id;

    private static async Task<IReadOnlyList<string>> ProblemsAsync(HostProcess host) =>
        [.. (await HealthAsync(host)).GetProperty("storageProblems").EnumerateArray().Select(problem => problem.GetString()!)];

    private static async Task<JsonElement> HealthAsync(HostProcess host)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        return await http.GetFromJsonAsync<JsonElement>(new Uri(host.Address, "/health"));
    }
}
