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

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Send(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [adapter.Conversation.User!, adapter.Conversation.Bot!],
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
