using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Tests.Teams;

public sealed class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("message/fetchTask", """{"task":{"type":"continue","value":{"title":"Why?","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}""")]
    [InlineData("message/submitAction", "{}")]
    [InlineData("task/fetch", """{"task":{"type":"message","value":"fetched 7"}}""")]
    [InlineData("task/submit", """{"task":{"type":"message","value":"taken 7"}}""")]
    [InlineData("adaptiveCard/action", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"pressed why"}""")]
    public async Task Each_invoke_has_its_method_and_the_answer_its_shape(string name, string expected)
    {
        var adapter = await InvokeAsync(Channels.Msteams, name);

        Assert.Equal(200, adapter.InvokeResponse?.Status);
        Assert.Equal(expected, adapter.InvokeResponse!.Body!.Value.GetRawText());
    }

    [Theory]
    [InlineData(Channels.Msteams, "composeExtension/query")]
    [InlineData(Channels.Directline, "task/fetch")]
    public async Task What_is_not_known_has_no_answer(string channel, string name) => Assert.Null((await InvokeAsync(channel, name)).InvokeResponse);

    [Fact]
    public async Task A_card_action_nobody_can_read_is_a_fault_in_the_documented_shape()
    {
        var adapter = new TestAdapter(Channels.Msteams);
        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = JsonElement.Parse("[]") }, new Recorder().OnTurnAsync);

        Assert.Equal(200, adapter.InvokeResponse?.Status);
        Assert.Equal(400, adapter.InvokeResponse!.Body!.Value.GetProperty("statusCode").GetInt32());
        Assert.Equal(ContentTypes.Error, adapter.InvokeResponse.Body.Value.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    [InlineData(ActivityTypes.ConversationUpdate, "channelCreated", "channelCreated in Team")]
    [InlineData(ActivityTypes.ConversationUpdate, "teamMemberAdded", "added user")]
    public async Task What_happened_in_Teams_is_told_apart(string type, string happened, string expected)
    {
        var bot = new Recorder();
        var data = ActivityJson.ToElement(new TeamsChannelData { EventType = happened, Team = new() { Id = "19:t", Name = "Team" } });

        await new TestAdapter(Channels.Msteams).ProcessActivityAsync(new Activity { Type = type, ChannelData = data, MembersAdded = [new() { Id = "user" }] }, bot.OnTurnAsync);

        Assert.Equal([expected], bot.Calls);
    }

    private static async Task<TestAdapter> InvokeAsync(string channel, string name)
    {
        var adapter = new TestAdapter(channel);
        var value = JsonElement.Parse("""{"data": 7, "action": {"type": "Action.Execute", "verb": "why"}, "trigger": "manual"}""");
        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value }, new Recorder().OnTurnAsync);
        return adapter;
    }

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task<TaskModuleResponse?> OnMessageFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Card("Why?", JsonElement.Parse("""{"type":"AdaptiveCard"}""")));

        protected override Task<bool> OnMessageSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult(true);

        protected override Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? data, CancellationToken cancellationToken) =>
            Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Message($"fetched {data}"));

        protected override Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? data, CancellationToken cancellationToken) =>
            Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Message($"taken {data}"));

        protected override Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult<AdaptiveCardInvokeResponse?>(AdaptiveCardInvokeResponse.Message($"pressed {invokeValue.Action!.Verb}"));

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        protected override Task OnTeamsConversationEventAsync(string eventType, TeamsChannelData data, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"{eventType} in {data.Team!.Name}");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"added {string.Join(',', membersAdded.Select(member => member.Id))}");

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
