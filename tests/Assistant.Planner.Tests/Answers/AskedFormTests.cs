using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Answers;

/// <summary>Form as users ask for it, from their words to the answer: briefs, lines, tops, and what stands before "more".</summary>
public sealed class AskedFormTests
{
    /// <summary>"About 180 words".</summary>
    private const int MostInFront = 190;

    private static readonly string[] Pressures =
    [
        "US secondary sanctions on energy over Russia", "a full US embargo", "an EU aid suspension", "a Chinese trade ban", "Russian gas cuts", "targeted US visa bans", "ECOWAS border closure", "UN arms sanctions", "a long and severe EU finance freeze",
        "short Turkish transit restrictions",
    ];

    private static readonly string[] States = ["Serbia", "Malawi", "Tuvalu", "Kazakhstan", "Haiti", "Vietnam", "Bosnia and Herzegovina", "Saint Vincent and the Grenadines", "the Democratic Republic of the Congo", "Papua New Guinea"];

    public static TheoryData<string> Briefs => [.. Enumerable.Range(0, 30).Select(i => string.Format(null, Wishes[i % Wishes.Length], States[(i * 3) % States.Length], Pressures[(i * 7 + i / 10) % Pressures.Length]))];

    private static readonly string[] Wishes = ["Brief for my director: {0} under {1}", "A one-page brief on {0} under {1}, please", "brief me on {0} under {1}", "How might {0} respond to {1}? As a memo."];

    [Theory]
    [MemberData(nameof(Briefs))]
    public async Task A_brief_that_is_asked_for_has_at_most_170_words(string question)
    {
        var answer = await Some.Answer(question);

        Assert.Equal("assess", answer.Intent);
        Assert.InRange(answer.Sentences.Select(s => s.Text).Concat(answer.Caveats).Sum(Words), 40, 170);
        Assert.DoesNotContain(answer.Sentences, s => s.Place == SentencePlace.More);
    }

    [Fact]
    public async Task Whatever_is_asked_the_headline_comes_first_and_about_180_words_stand_before_more()
    {
        var long_ = new List<string>();
        foreach (var text in Openings())
        {
            var answer = await Some.Answer(text);
            var front = answer.Sentences.Where(s => s.Place != SentencePlace.More).ToArray();
            if (front.Sum(s => Words(s.Text)) > MostInFront || (front.Length > 0 && answer.Sentences[0].Place != SentencePlace.Headline))
            {
                long_.Add($"{answer.Intent} {front.Sum(s => Words(s.Text))} '{text}'");
            }
        }

        Assert.Empty(long_);
    }

    [Theory]
    [InlineData("Kenya under US tariffs, in one sentence", 1)]
    [InlineData("two lines: Cambodia, EU tariff preferences withdrawn", 2)]
    [InlineData("Why would Serbia hedge under US sanctions? Three bullets.", 3)]
    [InlineData("compare Hungary and Slovakia on frozen EU funds, two lines", 2)]
    [InlineData("What would make Georgia accept conditions under US sanctions? One line.", 1)]
    public async Task As_many_lines_come_as_were_asked_for(string question, int lines) => Assert.Equal(lines, (await Some.Answer(question)).Sentences.Count);

    [Theory]
    [InlineData("top 3 responses of Peru to a Chinese copper boycott", 3)]
    [InlineData("the two most likely responses of Fiji to an Australian aid stop", 2)]
    [InlineData("top five responses of Malawi to an EU aid cut", 5)]
    public async Task As_many_responses_are_told_as_were_asked_for(string question, int top)
    {
        var answer = await Some.Answer(question);

        Assert.Equal(top, answer.Sentences.Count(s => s.Place != SentencePlace.More && s.Text.Contains(" – score ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_threat_thought_in_place_of_measures_is_told_and_not_left_out()
    {
        var answer = await Some.Answer("Tunisia under a US aid cut: what if it were only threatened?");

        Assert.StartsWith("With measures only threatened, ", answer.Headline, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Openings() => File.ReadLines(Path.Combine(Some.Folder("tests"), "Assistant.Planner.Tests", "Interpreting", "mixed-questions.jsonl"))
        .Select(l => JsonDocument.Parse(l).RootElement)
        .Where(l => l.GetProperty("turn").GetInt32() == 1)
        .Select(l => l.GetProperty("text").GetString()!);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
