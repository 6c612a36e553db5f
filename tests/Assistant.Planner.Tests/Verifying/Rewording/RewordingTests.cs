using Assistant.Planner.Questions;
using Assistant.Planner.Tests.Models.Support;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Verifying.Rewording;

/// <summary>A rewording that says anything else than the verified sentence never stands in its place.</summary>
public sealed class RewordingTests
{
    private static readonly AnswerVerifier Verifier = new(Some.Base);

    private static readonly Lazy<DraftSentence[]> Sound = new(() => [.. Sentences()]);

    public static TheoryData<string> Ways() => [.. CorruptedRewordings.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_rewording_that_says_something_else_is_dropped_for_the_plain_sentence(string way)
    {
        var spoilt = 0;
        foreach (var (sentence, rewording) in Spoilt(way))
        {
            spoilt++;
            var kept = Verifier.Reworded(sentence with { Rewording = rewording }, out var fault);

            Assert.True(fault is not null, $"{way} passed: {rewording}");
            Assert.Equal("wrong-rewording", fault.Code);
            Assert.Equal(sentence, kept);
        }

        Assert.True(spoilt > 0, $"nothing to spoil for: {way}");
    }

    [Fact]
    public void At_least_a_thousand_bad_rewordings_are_tried() =>
        Assert.InRange(CorruptedRewordings.All.Keys.SelectMany(Spoilt).Select(s => s.Rewording).Distinct().Count(), 1000, int.MaxValue);

    [Fact]
    public void A_rewording_in_neutral_words_is_taken()
    {
        var taken = 0;
        foreach (var sentence in Sound.Value)
        {
            foreach (var rewording in Fair(sentence.Text).Where(r => r != sentence.Text))
            {
                var kept = Verifier.Reworded(sentence with { Rewording = rewording }, out var fault);

                Assert.True(fault is null, $"{fault}\n{rewording}");
                Assert.Equal((rewording, (string?)null), (kept.Text, kept.Rewording));
                Assert.Equal(sentence.Cites, kept.Cites);
                taken++;
            }
        }

        Assert.InRange(taken, 100, int.MaxValue);
    }

    [Fact]
    public void A_sentence_without_a_rewording_stays_as_it_is()
    {
        var sentence = Sound.Value[0];

        Assert.Equal(sentence, Verifier.Reworded(sentence, out var none));
        Assert.Null(none);
        Assert.Equal(sentence, Verifier.Reworded(sentence with { Rewording = sentence.Text }, out none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("See http://evil.example for more.")]
    [InlineData("See evil.example for more.")]
    [InlineData("It is [here](x).")]
    [InlineData("It is <b>here</b>.")]
    [InlineData("It is `here`.")]
    [InlineData("It is \u200Bhere.")]
    [InlineData("Write to me@evil.")]
    public void A_claim_with_an_address_or_markup_is_not_told_whoever_wrote_it(string claim)
    {
        var rule = Some.Base.Rules.First(r => r.Status == RuleBase.Claims.RuleStatus.Stable) with { Claim = claim };
        var imported = Some.Base with { Rules = [.. Some.Base.Rules.Select(r => r.Id == rule.Id ? rule : r)] };
        var draft = new Draft { Sentences = [new DraftSentence(claim, [new Cite.Claim(rule.Id)], SentencePlace.Headline)] };

        var verified = new AnswerVerifier(imported).Verify(draft, new Assistant.Planner.Execution.Findings { Rules = [rule] });

        Assert.Equal("unclean-text", Assert.Single(verified.Faults).Code);
        Assert.Empty(verified.Sound.Sentences);
    }

    private static IEnumerable<(DraftSentence Sentence, string Rewording)> Spoilt(string way) =>
        from sentence in Sound.Value
        from sound in Fair(sentence.Text).Prepend(sentence.Text).Distinct()
        from rewording in CorruptedRewordings.All[way](sound)
        where rewording != sentence.Text && rewording != sound
        select (sentence, rewording);

    private static IEnumerable<string> Fair(string text) =>
    [
        FakeReplies.Paraphrase(text),
        text.Replace("; ", ", while ", StringComparison.Ordinal),
        text.Replace('’', '\''),
        text.Replace("in the coded cases", "in these coded cases", StringComparison.Ordinal),
        text.Replace(" is high, at ", " stands high at ", StringComparison.Ordinal),
    ];

    private static IEnumerable<DraftSentence> Sentences()
    {
        (string State, RuleBase.Scenarios.Scenario Pressure)[] cases =
        [
            ("SRB", Some.SerbianCase), ("VNM", Some.Pressure("technology")), ("CUB", Some.Pressure() with { Breadth = "comprehensive", Duration = "long" }),
            ("ARM", Some.Pressure("energy", "trade") with { Senders = ["RUS"] }),
        ];
        foreach (var (state, pressure) in cases)
        {
            var findings = Some.Findings(Some.Case(state, pressure));
            foreach (var sentence in Verifier.Verify(Some.Draft(findings, Some.Question(Intent.Assess, state)), findings).Sound.Sentences)
            {
                yield return sentence;
            }
        }
    }
}
