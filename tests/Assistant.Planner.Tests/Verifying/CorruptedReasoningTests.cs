using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>Sentences about changes, signs, precedents, rankings and measures: spoilt ones never pass, sound ones do.</summary>
public sealed class CorruptedReasoningTests
{
    private readonly AnswerVerifier _verifier = new(Some.Base);

    private static readonly Lazy<(DraftSentence Sentence, Findings Findings)[]> Drafted = new(() => [.. Questions().SelectMany(Sentences)]);

    public static TheoryData<string> Ways() => [.. CorruptedReasoning.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_spoilt_sentence_is_caught(string way)
    {
        var spoilt = 0;
        foreach (var (corrupted, findings) in Spoilt(way))
        {
            spoilt++;
            Assert.True(!_verifier.Verify(new Draft { Sentences = [corrupted] }, findings).IsSound, $"{way} passed: {corrupted.Text}");
        }

        Assert.True(spoilt > 0, $"nothing to spoil for: {way}");
    }

    [Fact]
    public void What_is_spoilt_was_sound() =>
        Assert.All(Drafted.Value, d => Assert.Empty(_verifier.Verify(new Draft { Sentences = [d.Sentence] }, d.Findings).Faults));

    [Fact]
    public Task What_is_wrong_with_a_spoilt_sentence_is_said_as_approved() =>
        ApprovedFile.HoldsAsync("faults-of-reasoning", FaultListing.Of(_verifier, CorruptedReasoning.All.Keys, Spoilt));

    [Fact]
    public void At_least_two_hundred_corrupted_drafts_are_tried() =>
        Assert.InRange(CorruptedReasoning.All.Keys.Sum(way => Spoilt(way).DistinctBy(s => (s.Sentence.Text, s.Sentence.Cites.Count)).Count()), 200, int.MaxValue);

    [Fact]
    public void Two_hundred_sound_drafts_pass()
    {
        var states = Some.Base.States.Values.Where(s => s.Class != StateClass.Great).Select(s => s.State.Iso3).Order(StringComparer.Ordinal).ToArray();
        var passed = 0;
        for (var i = 0; i < 34; i++)
        {
            var state = states[i * states.Length / 34];
            var scenario = Some.Base.ReferenceScenarios[i % Some.Base.ReferenceScenarios.Count].Scenario;
            if (scenario.Senders.Contains(state) || scenario.Over.Contains(state))
            {
                scenario = Some.Pressure("trade", "energy");
            }

            foreach (var question in OfEveryKind(state))
            {
                var asked = question with { Scenario = question.Aspect == Aspect.BySector ? scenario with { Measures = ["energy", "finance", "trade"] } : scenario };
                var findings = Some.Found(asked);

                var verified = _verifier.Verify(new AnswerWriter(Some.Base).Write(asked, findings), findings);

                Assert.True(verified.IsSound, string.Join('\n', verified.Faults));
                Assert.NotEmpty(verified.Sound.Sentences);
                passed++;
            }
        }

        Assert.InRange(passed, 200, 1000);
    }

    [Fact]
    public void A_ranking_of_every_region_is_sound()
    {
        foreach (var region in Some.Base.States.Values.Select(s => s.State.Subregion).Distinct())
        {
            var question = Ranking(region);
            var findings = Some.Found(question);

            var verified = _verifier.Verify(new AnswerWriter(Some.Base).Write(question, findings), findings);

            Assert.True(verified.IsSound, string.Join('\n', verified.Faults));
        }
    }

    private static IEnumerable<Question> Questions() =>
        new[] { "SRB", "ARM", "CUB", "GEO" }.SelectMany(OfEveryKind)
            .Append(Ranking("South-eastern Asia")).Append(Ranking("South-eastern Asia") with { LeastFirst = true });

    private static IEnumerable<Question> OfEveryKind(string state)
    {
        var question = Some.Question(Intent.Assess, state);
        yield return question;
        yield return question with { Intent = Intent.WhyNot, Options = ["seek-exemptions"] };
        yield return question with { Intent = Intent.Counterfactual };
        yield return question with { Intent = Intent.Counterfactual, Options = ["pivot-rival-bloc"] };
        yield return question with { Scenario = Some.Pressure("energy", "finance", "trade"), Aspect = Aspect.BySector };
        yield return question with { Form = QuestionForm.Usual with { Kind = FormKind.Brief } };
    }

    private static Question Ranking(string among) => Some.Question(Intent.Rank) with { States = [], Among = among, Options = ["hedge-quietly"] };

    /// <summary>Only what is peculiar to this kind of answer: the rest is spoilt elsewhere.</summary>
    private static IEnumerable<(DraftSentence, Findings)> Sentences(Question question)
    {
        var findings = Some.Found(question);
        return new AnswerWriter(Some.Base).Write(question, findings).Sentences
            .Where(s => question.Intent == Intent.Rank ? s.Place != SentencePlace.More
                : question.Aspect == Aspect.BySector ? s.Place != SentencePlace.More
                : s.Text.StartsWith("If ", StringComparison.Ordinal) && s.Text.Contains(" would most plausibly ", StringComparison.Ordinal)
                    || s.Text.StartsWith("Watch for ", StringComparison.Ordinal) || s.Text.StartsWith("Nearest coded cases", StringComparison.Ordinal)
                    || s.Text.StartsWith("The smallest change", StringComparison.Ordinal) || s.Text.StartsWith("After the change", StringComparison.Ordinal)
                    || s.Text.Contains("stays first", StringComparison.Ordinal))
            .Select(s => (s, findings));
    }

    private static IEnumerable<(DraftSentence Sentence, Findings Findings)> Spoilt(string way) =>
        from drafted in Drafted.Value
        from corrupted in CorruptedReasoning.All[way](drafted.Sentence, drafted.Findings)
        where corrupted is not null && (corrupted.Text != drafted.Sentence.Text || !corrupted.Cites.SequenceEqual(drafted.Sentence.Cites))
        select (corrupted, drafted.Findings);
}
