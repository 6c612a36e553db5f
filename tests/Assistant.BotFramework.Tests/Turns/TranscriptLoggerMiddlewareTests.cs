using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Telemetry;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Tests.Support;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Logging;

namespace Assistant.BotFramework.Tests.Turns;

public sealed class TranscriptLoggerMiddlewareTests
{
    private const string Secret = "the name of a person";

    [Fact]
    public async Task What_came_in_and_went_out_is_told_in_order_with_who_said_it()
    {
        var told = new Told();
        await TalkAsync(told);

        Assert.Equal(
            [("user", "message", "one", "in"), ("bot", "message", "1", "two"), ("bot", "messageUpdate", "1", "three"), ("bot", "messageDelete", "1", null)],
            told.Activities.Select(activity => (activity.From!.Role!, activity.Type!, activity.Id!, (activity as IMessageActivity)?.Text)));
    }

    [Fact]
    public async Task The_log_says_that_something_was_said_and_never_what_or_by_whom()
    {
        using var sink = new LogSink();
        using var factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Debug).AddProvider(sink));
        var logger = new ActivityLogger(factory.CreateLogger<ActivityLogger>());

        await TalkAsync(logger);
        await logger.LogActivityAsync(new Activity { Type = Secret, Name = Secret, Text = Secret, From = new() { Id = Secret, Name = Secret }, Conversation = new() { Id = Secret } });

        Assert.Equal(
            [
                "Activity heard: message, 2 characters, 0 attachments", "Activity said: message, 3 characters, 0 attachments",
                "Activity said: messageUpdate, 5 characters, 0 attachments", "Activity said: messageDelete, 0 characters, 0 attachments",
                "Activity heard: other, 20 characters, 0 attachments",
            ], sink.Lines);
    }

    private static Task TalkAsync(ITranscriptLogger logger)
    {
        var adapter = new TestAdapter(Channels.Msteams);
        adapter.Conversation.User!.Role = adapter.Conversation.Bot!.Role = null; // as Teams sends them
        adapter.Use(new TranscriptLoggerMiddleware(logger));
        return adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "one", Text = "in" }, async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync("two", cancellationToken: token);
            var next = MessageFactory.Text("three");
            next.Id = sent!.Id;
            await turn.UpdateActivityAsync(next, token);
            await turn.DeleteActivityAsync(sent.Id!, token);
        });
    }

    private sealed class Told : ITranscriptLogger
    {
        public List<IActivity> Activities { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            Activities.Add(activity);
            return Task.CompletedTask;
        }
    }
}
