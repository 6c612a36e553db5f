using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Streaming;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Streaming;

public sealed class StreamingResponseTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly TestAdapter _adapter = new(Channels.Msteams);

    [Fact]
    public async Task Pieces_grow_in_order_and_the_last_is_the_whole()
    {
        await RunAsync(async (stream, token) =>
        {
            await stream.InformAsync("Reading", token);
            foreach (var text in new[] { "One.", "One. Two.", "One. Two. Three." })
            {
                _time.Advance(TimeSpan.FromSeconds(2));
                await stream.TellAsync(text, token);
            }

            Assert.Equal("6", await stream.EndAsync(MessageFactory.Text("One. Two. Three. Four."), token));
        });

        var infos = _adapter.ActiveQueue.Select(activity => activity.Entities!.Single().GetAs<StreamInfo>()!).ToArray();
        Assert.Equal(["informative", "streaming", "streaming", "streaming", "final"], infos.Select(info => info.StreamType));
        Assert.Equal([1, 2, 3, 4, null], infos.Select(info => info.StreamSequence));
        Assert.Equal([null, "2", "2", "2", "2"], infos.Select(info => info.StreamId));
        Assert.Equal(["typing", "typing", "typing", "typing", "message"], _adapter.ActiveQueue.Select(activity => activity.Type));
        Assert.All(_adapter.ActiveQueue.Skip(1).Zip(_adapter.ActiveQueue.Skip(2)), pair => Assert.StartsWith(pair.First.Text!, pair.Second.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pieces_are_never_sent_more_often_than_every_second_and_a_half()
    {
        await RunAsync(async (stream, token) =>
        {
            for (var at = 1; at <= 100; at++)
            {
                await stream.TellAsync(new string('x', at), token);
                _time.Advance(TimeSpan.FromMilliseconds(100));
            }

            await stream.EndAsync(MessageFactory.Text(new string('x', 100)), token);
        });

        Assert.InRange(_adapter.ActiveQueue.Count, 6, 9); // ten seconds
        Assert.Equal(new string('x', 100), _adapter.ActiveQueue[^1].Text);
    }

    [Fact]
    public async Task What_was_shown_is_not_taken_back() => await RunAsync(async (stream, token) =>
    {
        await stream.TellAsync("One.", token);
        await Assert.ThrowsAsync<ArgumentException>(() => stream.TellAsync("Other.", token));
    });

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task A_stream_that_is_stopped_costs_no_word(int refusedFrom, bool canReplace)
    {
        var sent = 0;
        var adapter = new Stopping(activity => ++sent >= refusedFrom && activity.Entities is { Count: > 0 }, canReplace);
        await RunAsync(async (stream, token) =>
        {
            await stream.InformAsync("Reading", token);
            _time.Advance(TimeSpan.FromSeconds(2));
            await stream.TellAsync("One.", token);
            await stream.EndAsync(MessageFactory.Text("One. Two."), token);
        }, adapter);

        Assert.Equal("One. Two.", adapter.Whole);
    }

    [Fact]
    public async Task Direct_Line_is_told_in_its_own_words()
    {
        var adapter = new TestAdapter(Channels.Directline);
        await RunAsync(async (stream, token) =>
        {
            await stream.TellAsync("One.", token);
            var whole = MessageFactory.Text("One. Two.");
            whole.ChannelData = ActivityJson.ToElement(new { assistant = 1 });
            await stream.EndAsync(whole, token);
        }, adapter);

        var (piece, final) = (adapter.ActiveQueue[0].ChannelData!.Value, adapter.ActiveQueue[1].ChannelData!.Value);
        Assert.Equal(("streaming", 1), (piece.GetProperty("streamType").GetString(), piece.GetProperty("streamSequence").GetInt32()));
        Assert.True(piece.GetProperty("webchat:sequence-id").GetInt64() > 0);
        Assert.Equal(("final", "2", 1), (final.GetProperty("streamType").GetString(), final.GetProperty("streamId").GetString(), final.GetProperty("assistant").GetInt32()));
        Assert.False(final.TryGetProperty("streamSequence", out _));
    }

    [Theory]
    [InlineData(Channels.Msteams, "personal", null, true)]
    [InlineData(Channels.Msteams, "groupChat", null, false)]
    [InlineData(Channels.Msteams, "channel", null, false)]
    [InlineData(Channels.Msteams, "personal", DeliveryModes.ExpectReplies, false)]
    [InlineData(Channels.Directline, null, null, true)]
    [InlineData("sms", null, null, false)]
    public async Task Only_some_conversations_show_messages_while_they_are_made(string channel, string? kind, string? mode, bool expected)
    {
        bool? possible = null;
        var activity = new Activity { Type = ActivityTypes.Message, ChannelId = channel, DeliveryMode = mode, Conversation = new() { Id = "c", ConversationType = kind } };

        await new TestAdapter().ProcessActivityAsync(activity, (turn, _) => Task.FromResult(possible = StreamingResponse.IsPossible(turn)));

        Assert.Equal(expected, possible);
    }

    private Task RunAsync(Func<StreamingResponse, CancellationToken, Task> talk, BotAdapter? adapter = null)
    {
        BotCallbackHandler callback = (turn, token) => talk(new StreamingResponse(turn, _time), token);
        return adapter is Stopping stopping ? stopping.RunAsync(callback) : ((adapter as TestAdapter) ?? _adapter).SendTextToBotAsync("hi", callback);
    }

    /// <summary>A channel that refuses pieces of a stream.</summary>
    private sealed class Stopping(Func<Activity, bool> isRefused, bool canReplace) : BotAdapter
    {
        public string? Whole { get; private set; }

        public async Task RunAsync(BotCallbackHandler callback)
        {
            var activity = new Activity { Type = ActivityTypes.Message, ChannelId = Channels.Msteams, Conversation = new() { Id = "c", ConversationType = ConversationTypes.Personal } };
            using var turn = new TurnContext(this, activity);
            await RunPipelineAsync(turn, callback, CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
        {
            var activity = activities.Single();
            if (isRefused(activity))
            {
                throw new ConnectorException("refused", 403, "ContentStreamNotAllowed");
            }

            Whole = activity.Type == ActivityTypes.Message ? activity.Text : Whole;
            return Task.FromResult<ResourceResponse[]>([new() { Id = "stream" }]);
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Whole = canReplace && activity.Id == "stream" ? activity.Text : throw new ConnectorException("refused", 404);
            return Task.FromResult(new ResourceResponse());
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
