using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Answers;

/// <summary>One question, one answer: in every culture, on every thread, byte for byte but for identifier and times.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Another_culture_gives_the_same_bytes(string culture)
    {
        foreach (var question in new[] { Some.SerbiaQuestion, "What do you know about Armenia?", "show trade.narrow-exports-cascade", "Where do the claims come from?" })
        {
            Assert.Equal(Cultures.In("en-GB", () => Bytes(question)), Cultures.In(culture, () => Bytes(question)));
        }
    }

    [Fact]
    public async Task Many_at_once_get_the_same_bytes()
    {
        var expected = Bytes(Some.SerbiaQuestion);

        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Bytes(Some.SerbiaQuestion))));

        Assert.All(all, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void Identifiers_are_ulids_of_their_own()
    {
        var ids = new UlidAnswerIds(TimeProvider.System);

        var some = Enumerable.Range(0, 1000).Select(_ => ids.Next()).ToArray();

        Assert.Equal(1000, some.Distinct().Count());
        Assert.All(some, id => Assert.Matches("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", id));
    }

    private static string Bytes(string question)
    {
        // The answerer completes at once: nothing on this path waits for anything.
        var (answer, _) = Some.Answerer.AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default).GetAwaiter().GetResult();
        return AnswerJson.Serialize(answer with { AnswerId = "", Trace = [.. answer.Trace.Select(t => t with { Ms = 0 })] });
    }
}
