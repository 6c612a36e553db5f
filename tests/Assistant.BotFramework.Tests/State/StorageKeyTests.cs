using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Tests.State;

public sealed class StorageKeyTests
{
    private const string Hash = "[0-9a-f]{64}";

    [Fact]
    public void Keys_show_nothing_of_what_they_were_made_from()
    {
        var activity = Of("msteams", "19:abc/../x@thread;messageid=1", "29:user", "tenant");

        Assert.Matches($"^{Hash}/{Hash}/conversations/{Hash}$", StorageKey.ForConversation(activity));
        Assert.Matches($"^{Hash}/{Hash}/users/{Hash}$", StorageKey.ForUser(activity));
    }

    [Fact]
    public void Tenants_channels_conversations_and_case_are_kept_apart()
    {
        string[] keys =
        [
            StorageKey.ForConversation(Of("msteams", "c", "u", "t1")),
            StorageKey.ForConversation(Of("msteams", "c", "u", "t2")),
            StorageKey.ForConversation(Of("msteams", "c", "u", null)),
            StorageKey.ForConversation(Of("directline", "c", "u", null)),
            StorageKey.ForConversation(Of("directline", "C", "u", null)),
        ];

        Assert.Equal(keys.Length, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_tenant_in_channel_data_counts_in_teams_alone()
    {
        var teams = Of("msteams", "c", "u", null);
        var web = Of("directline", "c", "u", null);
        teams.ChannelData = web.ChannelData = JsonDocument.Parse("""{"tenant":{"id":"t"}}""").RootElement;

        Assert.Equal(("t", null), (StorageKey.TenantOf(teams), StorageKey.TenantOf(web)));
    }

    [Fact]
    public void An_activity_that_names_nobody_has_no_key() =>
        Assert.Throws<InvalidOperationException>(() => StorageKey.ForUser(new Activity { ChannelId = "test" }));

    private static Activity Of(string channel, string conversation, string user, string? tenant) => new()
    {
        ChannelId = channel, Conversation = new() { Id = conversation, TenantId = tenant }, From = new() { Id = user },
    };
}
