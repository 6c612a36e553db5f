using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.DirectLine;

public sealed class DirectLineConversationTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly DirectLineOptions _options = new() { MaxActivities = 10, MaxConversations = 2 };

    [Fact]
    public void The_oldest_activities_give_way_and_watermarks_stay_good()
    {
        var conversation = Conversation();
        for (var number = 1; number <= 25; number++)
        {
            conversation.Append(MessageFactory.Text($"{number}"));
        }

        var (activities, watermark) = conversation.Since(3);

        Assert.Equal((10, 16L, 25L), (activities.Count, activities[0].Sequence, watermark));
    }

    [Fact]
    public void Large_activities_give_way_sooner()
    {
        var conversation = Conversation();
        for (var number = 0; number < 8; number++)
        {
            conversation.Append(MessageFactory.Text(new string('x', 250_000)));
        }

        Assert.True(conversation.Since(0).Activities.Sum(activity => activity.Json.Length) <= _options.MaxBytes);
    }

    [Fact]
    public async Task Whoever_waits_for_news_is_woken_by_them()
    {
        var conversation = Conversation();
        conversation.Append(MessageFactory.Text("old"));
        Assert.True(conversation.WhenNewerThan(0).IsCompleted);
        var waiting = conversation.WhenNewerThan(1);
        Assert.False(waiting.IsCompleted);

        conversation.Append(MessageFactory.Text("new"));

        await waiting.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(2, conversation.Since(1).Activities.Single().Sequence);
    }

    [Fact]
    public void The_conversation_unused_longest_gives_way()
    {
        var conversations = new DirectLineConversations(Options.Create(_options), _clock);
        DirectLineToken a = new("a", "u"), b = new("b", "u"), c = new("c", "u");
        conversations.Start(a);
        conversations.Start(b);
        Assert.NotNull(conversations.Find(a));

        conversations.Start(c);

        Assert.NotNull(conversations.Find(a));
        Assert.Null(conversations.Find(b));
    }

    [Fact]
    public void A_conversation_long_unused_is_forgotten()
    {
        var conversations = new DirectLineConversations(Options.Create(_options), _clock);
        var token = new DirectLineToken("a", "u");
        conversations.Start(token);
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.NotNull(conversations.Find(token));
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Null(conversations.Find(token));
    }

    private DirectLineConversation Conversation() => new(new DirectLineToken("c", "u"), _options, _clock);
}
