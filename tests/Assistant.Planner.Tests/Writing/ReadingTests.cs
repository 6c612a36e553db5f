using System.Text.RegularExpressions;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Writing;

/// <summary>Promises every assessment keeps to its reader.</summary>
public sealed partial class ReadingTests
{
    [Fact]
    public void What_everybody_reads_has_at_most_about_180_words()
    {
        foreach (var state in Some.Base.States.Values.Where(s => s.Class == StateClass.Smaller))
        {
            var draft = Some.Draft(Some.Findings(Some.Case(state.State.Iso3, ranges: false)));

            var words = draft.Sentences.Where(s => s.Place != SentencePlace.More).Sum(s => s.Text.Split(' ').Length);
            Assert.InRange(words, 40, 190);
        }
    }

    [Fact]
    public void The_serbian_answer_names_its_energy_tie_to_Russia()
    {
        var draft = Some.Draft(Some.Findings(Some.Case("SRB")));

        Assert.Contains(draft.Sentences, s => s.Text.Contains("Serbia gets a large part of its energy from Russia (2025)", StringComparison.Ordinal));
    }

    [Fact]
    public void Three_to_five_responses_are_ranked_with_score_range_and_support_word()
    {
        var draft = Some.Draft(Some.Findings(Some.Case("SRB")));

        Assert.InRange(draft.Sentences.Count(s => Ranked().IsMatch(s.Text)), 3, 5);
    }

    [Fact]
    public void A_third_party_reads_third_party_labels()
    {
        var label = Some.Base.FindResponse("comply-for-relief")!;

        var asThird = Some.Draft(Some.Findings(Some.Case("SRB")), Some.Question() with { Options = [label.Id] });
        var asTarget = Some.Draft(Some.Findings(Some.Case("SRB", Some.Pressure())), Some.Question() with { Options = [label.Id] });

        Assert.Contains(asThird.Sentences, s => s.Text.Contains(label.LabelThirdParty, StringComparison.Ordinal));
        Assert.DoesNotContain(asThird.Sentences, s => s.Text.Contains(label.LabelTarget, StringComparison.Ordinal));
        Assert.Contains(asTarget.Sentences, s => s.Text.Contains(label.LabelTarget, StringComparison.Ordinal));
    }

    [Fact]
    public void A_middle_power_is_told_apart()
    {
        var middle = Some.Base.States.Values.First(s => s.Class == StateClass.Middle).State.Iso3;

        var draft = Some.Draft(Some.Findings(Some.Case(middle)));

        Assert.Contains(draft.Caveats, c => c.Contains("middle power", StringComparison.Ordinal));
    }

    [Fact]
    public void Assumptions_facts_and_values_set_by_the_user_are_named()
    {
        var set = Some.SerbianCase with { Overrides = new Dictionary<string, double> { ["export-concentration"] = 0.2 } };
        var question = Some.Question() with { Scenario = set, Assumed = ["breadth", "over"], Facts = ["a waiver was offered"] };

        var caveats = Some.Draft(Some.Findings(Some.Case("SRB", set)), question).Caveats;

        Assert.Contains(caveats, c => c.StartsWith("Assumed, as the question leaves it open: breadth – sectoral", StringComparison.Ordinal) && c.Contains("over – Russia", StringComparison.Ordinal));
        Assert.Contains("You said: a waiver was offered – taken as given, not checked.", caveats);
        Assert.Contains("Set by you, not from the data: export concentration.", caveats);
    }

    [Fact]
    public void Energy_or_comprehensive_measures_bring_the_line_on_civilians_and_finance_does_not()
    {
        Assert.Contains(Caveats(Some.Pressure("energy")), Civilians);
        Assert.Contains(Caveats(Some.Pressure("finance") with { Breadth = "comprehensive" }), Civilians);
        Assert.DoesNotContain(Caveats(Some.Pressure("finance")), Civilians);

        static IReadOnlyList<string> Caveats(Assistant.RuleBase.Scenarios.Scenario s) =>
            Some.Draft(Some.Findings(Some.Case("SRB", s)), Some.Question() with { Scenario = s }).Caveats;

        static bool Civilians(string c) => c.Contains("civilians", StringComparison.Ordinal);
    }

    [Fact]
    public void No_probability_words_reach_a_reader()
    {
        var draft = Some.Draft(Some.Findings(Some.Case("SRB")));
        var templates = draft.Sentences.Select(s => s.Cites.OfType<Cite.Effect>().Aggregate(s.Text, (text, e) =>
            text.Replace(Some.Base.FindRule(e.Rule)!.Claim.TrimEnd('.'), "", StringComparison.Ordinal)));

        Assert.DoesNotContain(templates, t => t.Contains("probab", StringComparison.Ordinal) || t.Contains("very likely", StringComparison.Ordinal));
    }

    [Fact]
    public void A_topic_nobody_wrote_about_is_no_evidence()
    {
        var draft = new AnswerWriter(Some.Base).Write(Some.Question(Intent.Topic) with { States = [], Topic = "zebra" }, new() { Missing = ["zebra"] });

        Assert.Equal("no-evidence", draft.Declined);
        Assert.Empty(draft.Sentences);
        Assert.NotEmpty(draft.Suggestions);
    }

    [Theory]
    [InlineData("language:es", "inglés")]
    [InlineData("language:zh", "英语")]
    [InlineData("language:xx", "I answer in English only")]
    public void Another_language_is_declined_in_that_language(string detail, string word)
    {
        var question = Some.Question(Intent.Decline) with { Declined = "unsupported-language", DeclinedDetail = detail };

        Assert.Contains(word, new AnswerWriter(Some.Base).Write(question, new()).PlainHeadline, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"– score \d+ \(range \d+–\d+\), \w+")]
    private static partial Regex Ranked();
}
