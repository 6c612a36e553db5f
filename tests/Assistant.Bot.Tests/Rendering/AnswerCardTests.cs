using System.Text.Json;
using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Tests.Support;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Tests.Rendering;

public sealed class AnswerCardTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private static readonly DateOnly Day = new(2026, 11, 29);

    [Fact]
    public async Task The_ranking_shows_score_range_base_rate_and_support_of_the_first_three_in_words()
    {
        var answer = await Some.RealAnswerAsync(Serbia);

        var words = Words(Some.Card.Of(answer, Day, CardView.Ranking));

        foreach (var (response, at) in answer.Responses.Take(3).Select((r, at) => (r, at)))
        {
            Assert.Contains($"{at + 1}. {response.Label}", words);
            Assert.Contains(Points.Of(response.Score).ToString(System.Globalization.CultureInfo.InvariantCulture), words);
            Assert.Contains(FormattableString.Invariant(
                $"range {Points.Of(response.Low)}–{Points.Of(response.High)} · base rate {Points.Of(response.Prior.Value)} ({response.Prior.Chosen} of {response.Prior.Episodes} past cases) · {response.Support}"), words);
        }
    }

    [Fact]
    public async Task Every_side_ends_with_what_it_is_and_is_not()
    {
        var answer = await Some.RealAnswerAsync(Serbia);

        foreach (var view in Enum.GetValues<CardView>())
        {
            Assert.Equal(
                $"Rule-based reading of one essay, rule base {answer.RuleBase.Version}, 29 November 2026; not a forecast by, nor a position of, the operator.",
                Words(Some.Card.Of(answer, Day, view))[^1]);
        }
    }

    [Fact]
    public async Task Nothing_speaks_against_what_the_text_says_nothing_speaks_against()
    {
        var answer = await Some.RealAnswerAsync(Serbia);
        var untouched = answer.Responses.Where(r => !r.Contributions.Any(c => c is { BearsOn: "choice", Supports: false, Share: > 0 })).Select(r => r.Label).ToHashSet();

        var words = Words(Some.Card.Of(answer, Day, CardView.Why));

        var about = "";
        foreach (var word in words)
        {
            about = answer.Responses.FirstOrDefault(r => r.Label == word)?.Label ?? about;
            Assert.False(word.StartsWith("Against:", StringComparison.Ordinal) && untouched.Contains(about), $"{about}: {word}");
        }

        Assert.NotEmpty(untouched);
    }

    [Theory]
    [InlineData(Serbia)]
    [InlineData("Compare Kazakhstan and Uzbekistan under US secondary sanctions on finance.")]
    public async Task Every_side_is_one_press_away_from_the_first_and_from_all_ten(string question)
    {
        var answer = await Some.RealAnswerAsync(question);

        foreach (var shown in new[] { CardView.Ranking, CardView.All })
        {
            var offered = Objects(Some.Card.Of(answer, Day, shown)).Where(o => o.TryGetProperty("verb", out _)).Select(o => o.GetProperty("verb").GetString()!);
            Assert.Equal(
                Enum.GetNames<CardView>().Where(view => view != shown.ToString()).Select(view => view.ToLowerInvariant()).Order(StringComparer.Ordinal),
                offered.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_message_too_long_ends_with_the_way_to_the_rest_and_the_pages_of_the_card_hold_it_all()
    {
        var answer = Some.Answer(
            [Some.Headline("Headline.", 1), .. Enumerable.Range(1, 300).Select(n => Some.Judgement($"{n}: {string.Join(' ', Enumerable.Repeat("words", 40))}.", 1) with { Option = $"o{n}" })],
            [Some.Claim(1)]);

        var message = Some.TeamsRenderer().Render(answer);

        TeamsContract.Holds(message);
        Assert.StartsWith("**Headline.**", message.Text, StringComparison.Ordinal);
        Assert.EndsWith("press “All sentences”, or ask about one part of it.*", message.Text, StringComparison.Ordinal);
        Assert.Contains(Objects(message.Attachments!.Single().Content!.Value), o => o.TryGetProperty("verb", out var verb) && verb.GetString() == "more");
        var told = Enumerable.Range(0, 26).SelectMany(page => Words(Some.Card.Of(answer, Day, CardView.More, page))).ToArray();
        Assert.All(answer.Sentences, sentence => Assert.Single(told, words => words.StartsWith(sentence.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pages_together_hold_every_source_once()
    {
        var answer = await Some.RealAnswerAsync(Serbia);
        var pages = (answer.Citations.Count + 9) / 10;

        var told = Enumerable.Range(0, pages).SelectMany(page => Words(Some.Card.Of(answer, Day, CardView.Sources, page))).Where(word => word.StartsWith('[')).ToArray();

        Assert.Equal(answer.Citations.Count, told.Length);
        Assert.Equal(answer.Citations.Select(c => $"[{c.N}]"), told.Select(word => word[..(word.IndexOf(']', StringComparison.Ordinal) + 1)]));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(999)]
    public async Task A_page_that_is_not_there_is_the_last(int page)
    {
        var answer = await Some.RealAnswerAsync(Serbia);

        Assert.Equal(
            Some.Card.Of(answer, Day, CardView.Data, (answer.Data.Count - 1) / 12).GetRawText(),
            Some.Card.Of(answer, Day, CardView.Data, page).GetRawText());
    }

    [Fact]
    public void Words_of_an_answer_are_never_read_as_markup()
    {
        const string hostile = "[x](http://evil.example) **b** ![i](http://evil.example/p.png)";
        var answer = Some.Answer([Some.Headline(hostile, 1), Some.More("More.", 2)], [Some.Claim(1, hostile), Some.Claim(2)]);

        var card = Some.Card.Of(answer, Day, CardView.More).GetRawText();

        Assert.Contains("TextRun", card, StringComparison.Ordinal);
        Assert.DoesNotContain("\"TextBlock\",\"text\":\"[x]", card, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(card, "\"TextBlock\"")); // the heading, which is ours
    }

    [Theory]
    [InlineData("""{"answer": "01J", "view": "why"}""", true)]
    [InlineData("""{"answer": "01J", "view": "why", "page": -3}""", true)]
    [InlineData("""{"answer": "01J", "view": "drop table"}""", false)]
    [InlineData("""{"answer": "01J", "view": "1"}""", false)]
    [InlineData("""{"answer": 1, "view": "why"}""", false)]
    [InlineData("""{"view": "why"}""", false)]
    [InlineData("""["why"]""", false)]
    public void A_button_is_read_or_passed_over(string data, bool isRead)
    {
        var request = CardRequest.Read(JsonElement.Parse(data));

        Assert.Equal(isRead, request is not null);
        Assert.InRange(request?.Page ?? 0, 0, int.MaxValue);
    }

    private static IEnumerable<JsonElement> Objects(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => [json, .. json.EnumerateObject().SelectMany(member => Objects(member.Value))],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    /// <summary>What the card says, paragraph by paragraph.</summary>
    private static List<string> Words(JsonElement card)
    {
        var words = new List<string>();
        Read(card.GetProperty("body"));
        return words;

        void Read(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var one in element.EnumerateArray())
                {
                    Read(one);
                }
            }
            else if (element.TryGetProperty("inlines", out var runs))
            {
                words.Add(string.Concat(runs.EnumerateArray().Select(run => run.GetProperty("text").GetString())));
            }
            else if (element.GetProperty("type").GetString() == "TextBlock")
            {
                words.Add(element.GetProperty("text").GetString()!);
            }
            else
            {
                foreach (var name in new[] { "items", "columns" })
                {
                    if (element.TryGetProperty(name, out var inner))
                    {
                        Read(inner);
                    }
                }
            }
        }
    }
}
