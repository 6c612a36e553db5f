using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.Testing;

public sealed class TestFlowTests
{
    [Fact]
    public async Task A_dialogue_reads_as_it_runs() =>
        await new TestFlow(new TestAdapter(), LambdaBot.Echo)
            .Send("hi").AssertReply("heard: hi")
            .SendConversationUpdate().AssertNoReply()
            .Send("Serbia").AssertReplyContains("Serbia").AssertNoReply()
            .StartTestAsync();

    [Fact]
    public async Task An_unmet_expectation_says_at_which_step()
    {
        var flow = new TestFlow(new TestAdapter(), LambdaBot.Echo).Send("hi").AssertReply("hello");

        var exception = await Assert.ThrowsAsync<TestFlowException>(flow.StartTestAsync);

        Assert.Equal("step 2: expected the reply \"hello\", got \"heard: hi\" (message)", exception.Message);
    }
}
