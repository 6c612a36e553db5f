using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot.Rendering;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Tests.Rendering;

public sealed partial class WebChatRendererTests
{
    public static TheoryData<string> Questions =>
    [
        "How might Serbia respond to US secondary sanctions on its energy sector?",
        "What does the document say about technology access?",
        "What do you know about Armenia?",
        "Compare Serbia and Georgia under EU sanctions on trade.",
        "What can you do?",
        "Will it rain tomorrow?",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_number_has_exactly_one_definition_and_every_definition_a_number(string question)
    {
        var message = Some.Page.Render(await Some.RealAnswerAsync(question));

        var defined = Definition().Matches(message.Text!).Select(m => m.Groups[1].Value).ToArray();
        var used = Number().Matches(Definition().Replace(message.Text!, "")).Select(m => m.Groups[1].Value).Distinct();
        Assert.Equal(defined.Distinct(), defined);
        Assert.Equal(used.Order(StringComparer.Ordinal), defined.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_answer_given_again_looks_as_if_it_were_rendered_anew(string question)
    {
        var renderer = new WebChatRenderer(code => code);
        var first = await Some.RealAnswerAsync(question);
        renderer.Render(first);

        foreach (var again in new[] { first with { AnswerId = "another" }, first with { AnswerId = "another", Caveats = ["Another one."] } })
        {
            Assert.Equal(ActivityJson.Serialize(new WebChatRenderer(code => code).Render(again)), ActivityJson.Serialize(renderer.Render(again)));
        }
    }

    [Fact]
    public async Task The_entity_is_what_Web_Chat_reads()
    {
        var message = Some.Page.Render(await Some.RealAnswerAsync("How might Serbia respond to US secondary sanctions on its energy sector?"));

        var entity = ActivityJson.ToElement(Assert.Single(message.Entities!));
        Assert.Equal("https://schema.org/Message", entity.GetProperty("type").GetString());
        Assert.Equal("Message", entity.GetProperty("@type").GetString());
        Assert.Equal("https://schema.org", entity.GetProperty("@context").GetString());
        Assert.Equal("", entity.GetProperty("@id").GetString());
        Assert.All(entity.GetProperty("citation").EnumerateArray(), claim =>
        {
            Assert.Equal("Claim", claim.GetProperty("@type").GetString());
            Assert.InRange(claim.GetProperty("position").GetInt32(), 1, 1000);
            Assert.Equal("DigitalDocument", claim.GetProperty("appearance").GetProperty("@type").GetString());
            Assert.NotEqual("", claim.GetProperty("appearance").GetProperty("name").GetString());
            Assert.False(claim.GetProperty("appearance").TryGetProperty("url", out _));
        });
    }

    [Fact]
    public async Task The_page_gets_the_whole_answer_and_learns_which_sentences_the_text_leaves_out()
    {
        var answer = await Some.RealAnswerAsync("How might Serbia respond to US secondary sanctions on its energy sector?");
        var message = Some.Page.Render(answer);

        var assistant = message.ChannelData!.Value.GetProperty("assistant");
        Assert.Equal("SRB", assistant.GetProperty("answer").GetProperty("states")[0].GetString());
        var more = assistant.GetProperty("more").EnumerateArray().Select(index => index.GetInt32()).ToArray();
        Assert.NotEmpty(more);
        Assert.Equal("Serbia", assistant.GetProperty("names").GetProperty("SRB").GetString());
        Assert.All(more, index => Assert.DoesNotContain(answer.Sentences[index].Text, message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_read_into_a_question_is_said_in_the_text()
    {
        var message = Some.Page.Render(await Some.RealAnswerAsync("How might Serbia respond to US secondary sanctions on its energy sector?"));

        Assert.Contains("*Assumed, ", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_says_what_it_sends()
    {
        var message = Some.Page.Render(await Some.RealAnswerAsync("How might Serbia respond to US sanctions?"));

        Assert.All(message.SuggestedActions!.Actions!, action =>
        {
            Assert.Equal(ActionTypes.ImBack, action.Type);
            Assert.Equal(action.Title, action.Value!.Value.GetString());
        });
    }

    [Fact]
    public void Nothing_in_an_answer_becomes_markup()
    {
        const string hostile = "![x](http://evil.example/p.png) <img src=x onerror=alert(1)> [1]: cite:1 \"y\" **b** `c` $d$ :e[f] &lt; www.evil.example a@b.example";
        var answer = Some.Answer(
            [Some.Headline(hostile, 1), Some.Judgement("# no heading\n[2]: http://evil.example \"x\"", 1)],
            [Some.Claim(1, "A \"quoted\" \\ claim\n[3]: http://evil.example")]);

        var text = Some.Page.Render(answer).Text!;

        Assert.Equal(
            """
            !\[x\](http\://evil.example/p.png) \<img src=x onerror=alert(1)\> \[1\]: cite:1 "y" \*\*b\*\* \`c\` \$d\$ \:e\[f\] \&lt; www\.evil.example a\@b.example [1]

            \# no heading \[2\]: http\://evil.example "x" [1]

            [1]: cite:1 "A \"quoted\" claim [3]: http://evil.example"

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void An_answer_without_citations_has_its_thumbs_all_the_same_and_both_name_the_answer()
    {
        var answer = Some.Answer([], []);

        var entity = ActivityJson.ToElement(Assert.Single(Some.Page.Render(answer).Entities!));

        Assert.Equal(0, entity.GetProperty("citation").GetArrayLength());
        var thumbs = entity.GetProperty("potentialAction").EnumerateArray().ToArray();
        Assert.Equal(["LikeAction", "DislikeAction"], thumbs.Select(thumb => thumb.GetProperty("@type").GetString()));
        Assert.All(thumbs, thumb => Assert.Equal(answer.AnswerId, thumb.GetProperty("object").GetProperty("identifier").GetString()));
    }

    [GeneratedRegex("""^\[(\d+)\]: cite:\1 "(?:[^"\\]|\\")+"$""", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex("""(?<!\\)\[(\d+)\]""")]
    private static partial Regex Number();
}
