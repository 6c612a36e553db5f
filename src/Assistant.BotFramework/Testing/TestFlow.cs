using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Testing;

/// <summary>A dialogue as a test reads it: send, expect a reply, send again. Nothing happens before <see cref="StartTestAsync"/>.</summary>
/// <param name="adapter">Carries the dialogue.</param>
/// <param name="callback">The bot.</param>
public sealed class TestFlow(TestAdapter adapter, BotCallbackHandler callback)
{
    private readonly List<Func<Task>> _steps = [];

    /// <summary>A dialogue with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot) : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>The user says something.</summary>
    public TestFlow Send(string text) => Then(() => adapter.SendTextToBotAsync(text, callback));

    /// <summary>The user's side sends an activity.</summary>
    public TestFlow Send(Activity activity) => Then(() => adapter.ProcessActivityAsync(activity, callback));

    /// <summary>The user's side sends an activity that depends on what the bot said before.</summary>
    public TestFlow Send(Func<Activity> activity) => Then(() => adapter.ProcessActivityAsync(activity(), callback));

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Send(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [adapter.Conversation.User!, adapter.Conversation.Bot!],
    });

    /// <summary>A reaction is given to something the bot said.</summary>
    public TestFlow SendReaction(string reaction, string toActivityId) => Send(new Activity
    {
        Type = ActivityTypes.MessageReaction, ReplyToId = toActivityId, ReactionsAdded = [new MessageReaction { Type = reaction }],
    });

    /// <summary>The user's side calls the bot; look at the answer with <see cref="AssertInvokeResponse"/>.</summary>
    public TestFlow SendInvoke<T>(string name, T value, string? replyToId = null) => Send(new Activity
    {
        Type = ActivityTypes.Invoke, Name = name, Value = ActivityJson.ToElement(value), ReplyToId = replyToId,
    });

    /// <summary>Like <see cref="SendInvoke{T}(string, T, string?)"/>, with a value that depends on what the bot said before.</summary>
    public TestFlow SendInvoke<T>(string name, Func<T> value) => Then(() => adapter.ProcessActivityAsync(
        new Activity { Type = ActivityTypes.Invoke, Name = name, Value = ActivityJson.ToElement(value()) }, callback));

    /// <summary>The user says something and the next reply must be these words.</summary>
    public TestFlow Test(string text, string expected) => Send(text).AssertReply(expected);

    /// <summary>The user says something and the next reply is given to <paramref name="check"/>.</summary>
    public TestFlow Test(string text, Action<Activity> check) => Send(text).AssertReply(check);

    /// <summary>The next reply must be one of these.</summary>
    public TestFlow AssertReplyOneOf(params IReadOnlyList<string> candidates) => AssertReply(reply => Require(
        candidates.Contains(reply.Text, StringComparer.Ordinal),
        $"expected one of \"{string.Join("\", \"", candidates)}\", got \"{reply.Text}\" ({reply.Type})"));

    /// <summary>The answer to the last invoke is given to <paramref name="check"/>; null when the bot did not know it.</summary>
    public TestFlow AssertInvokeResponse(Action<InvokeResponse?> check) => Then(() =>
    {
        check(adapter.InvokeResponse);
        return Task.CompletedTask;
    });

    /// <summary>The bot must have replaced something it said; the last replacement is given to <paramref name="check"/>.</summary>
    public TestFlow AssertUpdate(Action<Activity> check) => Then(() =>
    {
        Require(adapter.UpdatedActivities.Count > 0, "expected an update of an earlier activity, got none");
        check(adapter.UpdatedActivities[^1]);
        return Task.CompletedTask;
    });

    /// <summary>The next reply must be these words.</summary>
    public TestFlow AssertReply(string expected) => AssertReply(reply => Require(
        reply.Text == expected, $"expected the reply \"{expected}\", got \"{reply.Text}\" ({reply.Type})"));

    /// <summary>The next reply must hold these words.</summary>
    public TestFlow AssertReplyContains(string expected) => AssertReply(reply => Require(
        reply.Text?.Contains(expected, StringComparison.Ordinal) == true,
        $"expected a reply with \"{expected}\", got \"{reply.Text}\" ({reply.Type})"));

    /// <summary>The next reply is given to <paramref name="check"/>, which throws when it does not like it.</summary>
    public TestFlow AssertReply(Action<Activity> check) => Then(() =>
    {
        var reply = adapter.GetNextReply();
        Require(reply is not null, "expected a reply, got none");
        check(reply!);
        return Task.CompletedTask;
    });

    /// <summary>The bot must have said nothing more.</summary>
    public TestFlow AssertNoReply() => Then(() =>
    {
        var reply = adapter.GetNextReply();
        Require(reply is null, $"expected no reply, got \"{reply?.Text}\" ({reply?.Type})");
        return Task.CompletedTask;
    });

    /// <summary>Plays the dialogue.</summary>
    /// <exception cref="TestFlowException">An expectation was not met; the message says at which step.</exception>
    public async Task StartTestAsync()
    {
        for (var step = 0; step < _steps.Count; step++)
        {
            try
            {
                await _steps[step]();
            }
            catch (TestFlowException exception)
            {
                throw new TestFlowException($"step {step + 1}: {exception.Message}");
            }
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new TestFlowException(message);
        }
    }

    private TestFlow Then(Func<Task> step)
    {
        _steps.Add(step);
        return this;
    }
}
