using System.Security.Cryptography;
using System.Text.Json;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Running;

/// <summary>Who is forgotten is shown nothing of before, by any instance, whoever erased it; and the conversation goes on.</summary>
[Collection(Servers.Name)]
public sealed class ForgettingTests(PostgresServer postgres, RedisServer redis) : IDisposable
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private readonly DirectoryInfo _data = Some.Folder();

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task Forgotten_in_the_chat_the_conversation_goes_on_with_the_word_that_it_is_done()
    {
        await using var host = await HostProcess.StartAsync(_data.FullName, ChatClient.Settings);
        var client = await ChatClient.StartAsync(host.Address);
        await AnsweredAsync(client, host.Address, Question, "asked");
        var (_, watermark) = await client.ReadAsync(host.Address);

        await AnsweredAsync(client, host.Address, "forget me now", "forget");

        Assert.StartsWith("Erased", Assert.Single(await TextsAsync(client, host.Address, "0")), StringComparison.Ordinal);
        Assert.Contains(await TextsAsync(client, host.Address, watermark), text => text.StartsWith("Erased", StringComparison.Ordinal));

        await AnsweredAsync(client, host.Address, Question, "again");
        Assert.Equal(3, (await TextsAsync(client, host.Address, "0")).Count);
    }

    [Fact]
    public async Task Forgotten_by_a_command_beside_the_host_nothing_of_before_is_shown()
    {
        await using var host = await HostProcess.StartAsync(_data.FullName, ChatClient.Settings);
        var client = await ChatClient.StartAsync(host.Address);
        await AnsweredAsync(client, host.Address, Question, "asked");

        await using (var command = Records.Open(_data.FullName))
        {
            Assert.Equal(1, (await command.GetRequiredService<PersonalRecords>().ForgetAsync(await PersonAsync(client, host.Address), null)).Answers);
        }

        Assert.Empty(await TextsAsync(client, host.Address, "0"));
        await AnsweredAsync(client, host.Address, Question, "again");
        Assert.Equal(2, (await TextsAsync(client, host.Address, "0")).Count);
    }

    [Fact]
    public async Task Forgotten_at_one_of_two_instances_neither_shows_anything_of_before_and_whoever_watches_at_the_other_sees_that_it_is_done()
    {
        string[] settings =
        [
            .. ChatClient.Settings, "--Storage:PostgreSql", await postgres.NewDatabaseAsync(), "--Storage:Redis", redis.Configuration,
            "--Audit:Key", Path.Combine(_data.FullName, "audit.key.pem"), "--DirectLine:SigningKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ];
        await using var one = await HostProcess.StartAsync(Path.Combine(_data.FullName, "a"), settings);
        await using var other = await HostProcess.StartAsync(Path.Combine(_data.FullName, "b"), settings);
        var client = await ChatClient.StartAsync(one.Address);
        await using var watching = await ChatStream.OpenAsync(client, other.Address);
        await watching.SeesReplyToAsync(await AnsweredAsync(client, one.Address, Question, "asked"));

        var forget = await AnsweredAsync(client, one.Address, "forget me now", "forget");

        await watching.SeesReplyToAsync(forget);
        Assert.Empty(watching.SeenTwice);
        foreach (var host in new[] { one, other })
        {
            Assert.StartsWith("Erased", Assert.Single(await TextsAsync(client, host.Address, "0")), StringComparison.Ordinal);
        }

        await watching.SeesReplyToAsync(await AnsweredAsync(client, other.Address, Question, "again"));
        Assert.Equal(3, (await TextsAsync(client, one.Address, "0")).Count);
    }

    /// <summary>Says something and waits for the reply.</summary>
    private static async Task<string> AnsweredAsync(ChatClient client, Uri host, string text, string name)
    {
        var id = await client.SayAsync(host, text, name);
        await Until.TrueAsync(async () => (await client.ReadAsync(host)).Activities.Any(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == id));
        return id;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(ChatClient client, Uri host, string watermark) =>
        [.. (await client.ReadAsync(host, watermark)).Activities.Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString()! : activity.GetRawText())];

    private static async Task<string> PersonAsync(ChatClient client, Uri host) => (await client.ReadAsync(host)).Activities
        .Select(activity => activity.GetProperty("from")).First(from => from.GetProperty("role").GetString() == "user").GetProperty("id").GetString()!;
}
