using Assistant.Planner.Answers;

namespace Assistant.Planner.Tests.Execution;

/// <summary>What look-ups find, through the whole path.</summary>
public sealed class LookUpTests
{
    [Theory]
    [InlineData("What does the document say about technology access?", "technology.")]
    [InlineData("What does the document say about regional organisations?", "regional.")]
    [InlineData("What does the document say about single supplier dependence?", "trade.")]
    public async Task A_topic_finds_the_claims_that_speak_about_it(string question, string prefix)
    {
        var answer = await Some.Answer(question);

        Assert.Equal("topic", answer.Intent);
        Assert.Contains(answer.Citations.OfType<ClaimCitation>(), c => c.Rule!.StartsWith(prefix, StringComparison.Ordinal));
        Assert.All(answer.Sentences, s => Assert.Single(answer.Citations.OfType<ClaimCitation>().Where(c => s.Cites.Contains(c.N)).Select(c => c.Rule).Distinct()));
    }

    [Fact]
    public async Task A_pointer_to_related_work_says_that_it_lies_outside()
    {
        var related = Some.Base.Documents["sanctions-alignment"].Find("r1")!.RelatedTopic!;

        var answer = await Some.Answer($"What does the document say about {related}?");

        Assert.Contains(answer.Sentences, s => s.Text == $"Outside this rule base; the document points to related work on {related}."
            && s.Cites.Any(n => answer.Citations.OfType<ClaimCitation>().Any(c => c.N == n && c.Locator == "r1" && c.Rule is null)));
    }

    [Fact]
    public async Task A_source_question_names_document_and_datasets()
    {
        var answer = await Some.Answer("Where do the claims come from?");

        Assert.Contains("28 July 2025", answer.Headline, StringComparison.Ordinal);
        Assert.Empty(Some.Base.Attributions.Except(answer.Caveats));
    }

    [Fact]
    public async Task A_profile_has_years_datasets_and_what_is_missing()
    {
        var answer = await Some.Answer("What do you know about Armenia?");

        Assert.InRange(answer.Data.Count(d => !d.Missing), 20, 200);
        Assert.All(answer.Data, d => Assert.NotEqual("", d.Dataset));
        Assert.Contains(answer.Data, d => d.Missing);
        Assert.Contains(answer.Sentences, s => s.Text.StartsWith("No figure for Armenia on: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_trace_names_every_function_that_ran_in_order()
    {
        var answer = await Some.Answer(Some.SerbiaQuestion);

        Assert.Equal(["interpret", "plan", "scoring.assess", "write", "verify"], answer.Trace.Select(t => t.Step));
    }
}
