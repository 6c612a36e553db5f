using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Answers;

/// <summary>One trace shows each step, what it was called with, how long it took, and what rests on it.</summary>
public sealed class TraceTests
{
    [Theory]
    [InlineData(Some.SerbiaQuestion)]
    [InlineData("Compare Serbia and North Macedonia under US sanctions on finance")]
    [InlineData("Which ASEAN members are most likely to hedge if the US adds secondary sanctions?")]
    [InlineData("What would make Serbia accept conditions under US sanctions on trade?")]
    [InlineData("What do you know about Armenia?")]
    [InlineData("show trade.narrow-exports-cascade")]
    [InlineData("Where do the claims come from?")]
    public async Task Every_citation_rests_on_a_step_of_the_plan(string question)
    {
        var answer = await Some.Answer(question);

        var resting = answer.Trace.SelectMany(t => t.Cites ?? []).ToHashSet();
        var used = answer.Sentences.SelectMany(s => s.Cites).ToHashSet();

        // What the document says of its own accord beside every assessment rests on no step.
        var companions = answer.Citations.OfType<ClaimCitation>().Where(c => c.Rule is null).Select(c => c.N).ToHashSet();
        Assert.Empty(used.Except(resting).Except(companions));
        Assert.Empty(resting.Except(answer.Citations.Select(c => c.N)));
    }

    [Fact]
    public async Task A_step_names_its_function_and_arguments()
    {
        using var json = JsonDocument.Parse(AnswerJson.SerializeToUtf8Bytes(await Some.Answer(Some.SerbiaQuestion)));
        var step = json.RootElement.GetProperty("trace").EnumerateArray().Single(t => t.GetProperty("step").GetString() == "scoring.assess");

        Assert.Equal(["step", "ms", "function", "arguments", "cites"], step.EnumerateObject().Select(p => p.Name));
        Assert.Equal("SRB", step.GetProperty("arguments").GetProperty("state").GetString());
        Assert.Equal(
            "position third-party; senders USA; over RUS; measures energy; breadth sectoral; secondary yes",
            step.GetProperty("arguments").GetProperty("scenario").GetString());
    }

    [Fact]
    public async Task Both_sides_of_a_what_if_are_told_apart()
    {
        var (_, context) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, AnswerOptions.Default);
        var (answer, _) = await Some.Answerer.AnswerAsync("What if the sanctions were comprehensive?", context, AnswerOptions.Default);

        Assert.Equal(["base", "changed"], answer.Trace.Where(t => t.Step == "scoring.assess").Select(t => t.Variant));
        Assert.All(answer.Trace.Where(t => t.Step == "scoring.assess"), t => Assert.NotEmpty(t.Cites!));
    }
}
