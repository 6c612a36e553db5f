using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Tests.State;

public sealed class ErasedKeysTests
{
    private static readonly Activity Said = new()
    {
        ChannelId = "msteams", From = new ChannelAccount { Id = "ana" }, Conversation = new ConversationAccount { Id = "c", TenantId = "t" },
    };

    [Fact]
    public void A_person_erased_on_one_channel_is_known_by_their_key_there_whatever_the_tenant()
    {
        var erased = new ErasedKeys([StorageKey.End("msteams", StorageKey.Users, "ana")]);

        Assert.True(erased.Covers(StorageKey.ForUser(Said)));
        Assert.True(erased.CoversUser("msteams", "ana"));
        Assert.False(erased.CoversUser("directline", "ana"));
        Assert.False(erased.CoversUser("msteams", "ben"));
        Assert.False(erased.Covers(StorageKey.ForConversation(Said)));
    }

    [Fact]
    public void A_person_erased_everywhere_is_known_on_every_channel()
    {
        var erased = new ErasedKeys([ErasedKeys.EverywhereOf("ana")]);

        Assert.True(erased.Covers(StorageKey.ForUser(Said)));
        Assert.True(erased.CoversUser("api", "ana"));
        Assert.False(erased.CoversUser("api", "ben"));
    }

    [Fact]
    public void A_conversation_and_what_was_said_in_it_are_two_things()
    {
        var erased = new ErasedKeys([StorageKey.End("directline", StorageKey.Transcripts, "c"), StorageKey.End("api", StorageKey.Conversations, "c")]);

        Assert.True(erased.CoversTranscript("directline", "c"));
        Assert.True(erased.CoversConversation("api", "c"));
        Assert.False(erased.CoversConversation("directline", "c"));
        Assert.False(erased.Covers("of no shape"));
    }
}
