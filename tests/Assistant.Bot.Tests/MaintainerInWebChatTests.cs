using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;

namespace Assistant.Bot.Tests;

/// <summary>A visitor of the page, and a maintainer who asks about rules, to be read aloud.</summary>
public sealed class MaintainerInWebChatTests
{
    [Fact]
    public Task A_visitor_is_asked_back_and_led_to_a_question_that_works() => Talk()
        .SendConversationUpdate().AssertReplyContains("Check the sources before you brief.")
        .Test("hello", reply => Assert.Contains("Ask me how a smaller state might respond", reply.Text, StringComparison.Ordinal))
        .Test("How might Georgia respond to sanctions?", reply =>
        {
            Assert.NotEmpty(reply.SuggestedActions!.Actions!);
            Assert.Equal(TextFormatTypes.Markdown, reply.TextFormat);
        })
        .Test("How might Vietnam respond to US tariffs?", Cites("Viet Nam", "Vietnam"))
        .Test("Why?", Cites("Viet Nam", "Vietnam"))
        .Test("What if the sanctions were comprehensive?", Cites("Viet Nam", "Vietnam"))
        .Test("What will happen tomorrow?", reply => Assert.NotEmpty(reply.SuggestedActions!.Actions!))
        .AssertNoReply()
        .StartTestAsync();

    [Fact]
    public Task A_maintainer_asks_about_a_rule_its_source_and_its_document() => Talk()
        .Test("Show me the rule trade.narrow-exports-cascade", Cites("exports"))
        .Test("Which rules come from paragraph 3?", reply => Assert.Contains("[1]", reply.Text, StringComparison.Ordinal))
        .Test("Where do the claims come from?", reply => Assert.Contains("essay", reply.Text, StringComparison.OrdinalIgnoreCase))
        .Test("How are scores made?", reply => Assert.NotEqual("", reply.Text))
        .AssertNoReply()
        .StartTestAsync();

    private static TestFlow Talk() => new(new TestAdapter(Channels.Directline), Some.Bot());

    private static Action<Activity> Cites(params string[] oneOf) => reply =>
    {
        Assert.Contains("[1]", reply.Text, StringComparison.Ordinal);
        Assert.Contains(oneOf, words => reply.Text!.Contains(words, StringComparison.Ordinal));
    };
}
