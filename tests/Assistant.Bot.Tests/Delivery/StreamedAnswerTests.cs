using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Testing;
using Assistant.Planner.Models;
using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Tests.Models.Support;
using Assistant.RuleBase.Loading;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Bot.Tests.Delivery;

/// <summary>What is sent while a language model words an answer.</summary>
public sealed class StreamedAnswerTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Theory]
    [InlineData(ConversationTypes.Personal, true)]
    [InlineData(ConversationTypes.GroupChat, false)]
    public async Task In_a_personal_chat_the_answer_grows_and_is_labelled_once_it_is_whole(string kind, bool isShown)
    {
        await using var endpoint = await FakeEndpoint.StartAsync();
        using var model = Model(endpoint);
        var adapter = new TestAdapter(Channels.Msteams);
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };

        await new TestFlow(adapter, Some.Bot(answerer: Some.AnswererWith(model), time: time))
            .Send(new Activity { Type = ActivityTypes.Message, Text = Serbia, Conversation = new() { Id = "c", ConversationType = kind } })
            .StartTestAsync();

        var sent = adapter.ActiveQueue;
        var final = sent[^1];
        Assert.Equal(["AIGeneratedContent"], final.Entities![0].Properties!["additionalType"].EnumerateArray().Select(label => label.GetString()));
        Assert.NotNull(final.Attachments);
        if (!isShown)
        {
            Assert.Equal(ActivityTypes.Message, Assert.Single(sent).Type);
            return;
        }

        TeamsContract.Holds(final);
        var infos = sent.Select(activity => activity.Entities!.Select(entity => entity.GetAs<StreamInfo>()!).Single(info => info.Type == StreamInfo.EntityType)).ToArray();
        Assert.Equal((StreamInfo.Informative, StreamInfo.Final), (infos[0].StreamType, infos[^1].StreamType));
        var pieces = sent.Skip(1).Select(activity => activity.Text!).ToArray();
        Assert.InRange(pieces.Length, 3, 50);
        Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(sent.SkipLast(1), piece => Assert.True(piece is { Type: ActivityTypes.Typing, Attachments: null, ChannelData: null } && piece.Entities!.Count == 1));
    }

    [Fact]
    public async Task Without_a_model_nothing_is_labelled_and_the_answer_comes_in_one_piece()
    {
        var adapter = new TestAdapter(Channels.Msteams);

        await new TestFlow(adapter, Some.Bot())
            .Send(new Activity { Type = ActivityTypes.Message, Text = Serbia, Conversation = new() { Id = "c", ConversationType = ConversationTypes.Personal } })
            .StartTestAsync();

        Assert.False(Assert.Single(adapter.ActiveQueue).Entities!.Single().Properties!.ContainsKey("additionalType"));
    }

    private static LanguageModel Model(FakeEndpoint endpoint) => LanguageModel.Create(
        new LanguageModelOptions { Endpoint = endpoint.Address, Name = "fake", Key = "sk-test", Deadline = TimeSpan.FromSeconds(30), AttemptTimeout = TimeSpan.FromSeconds(20) },
        PromptLibrary.Load(Some.Content(ContentFolder.Prompts)),
        TimeProvider.System,
        null);
}
