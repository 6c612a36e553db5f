using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Claims;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>A spoilt sentence never passes, whatever draft it stands in.</summary>
public sealed class CorruptedDraftTests
{
    private static readonly AssessedCase[] Cases =
    [
        Some.Case("SRB"),
        Some.Case("ARM", Some.Pressure("energy", "trade") with { Senders = ["RUS"] }),
        Some.Case("VNM", Some.Pressure("technology")),
        Some.Case("CUB", Some.Pressure() with { Breadth = "comprehensive", Duration = "long" }),
        Some.Case("GEO", Some.Pressure("finance") with { Senders = ["EU"] }),
    ];

    private static readonly Lazy<(DraftSentence Sentence, AssessedCase Subject)[]> Drafted = new(() =>
        [.. Cases.SelectMany(subject => Drafts(subject).SelectMany(d => d.Sentences).Select(sentence => (sentence, subject)))]);

    public static TheoryData<string> Ways() => [.. Corruption.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_spoilt_sentence_is_caught(string way)
    {
        var verifier = new AnswerVerifier(Some.Base);
        var spoilt = 0;
        foreach (var (corrupted, findings) in Spoilt(way))
        {
            spoilt++;
            var verified = verifier.Verify(new Draft { Sentences = [corrupted] }, findings);
            Assert.True(!verified.IsSound, $"{way} passed: {corrupted.Text}");
            Assert.Empty(verified.Sound.Sentences);
        }

        Assert.True(spoilt > 0, $"nothing to spoil for: {way}");
    }

    [Fact]
    public void What_is_spoilt_was_sound()
    {
        var verifier = new AnswerVerifier(Some.Base);

        Assert.All(Drafted.Value, d => Assert.Empty(verifier.Verify(new Draft { Sentences = [d.Sentence] }, Some.Findings(d.Subject)).Faults));
    }

    [Fact]
    public Task What_is_wrong_with_a_spoilt_sentence_is_said_as_approved() =>
        ApprovedFile.HoldsAsync("faults-of-drafts", FaultListing.Of(new AnswerVerifier(Some.Base), Corruption.All.Keys, Spoilt));

    [Fact]
    public void There_are_at_least_thirty_ways_to_spoil_a_draft() => Assert.InRange(Corruption.All.Count, 30, 200);

    [Fact]
    public void A_rule_retired_since_is_caught()
    {
        var subject = Cases[0];
        var cited = Drafts(subject).First().Sentences[0].Cites.OfType<Cite.Effect>().First().Rule;
        var later = Some.Base with { Rules = [.. Some.Base.Rules.Select(r => r.Id == cited ? r with { Status = RuleStatus.Retired } : r)] };

        var verified = new AnswerVerifier(later).Verify(Drafts(subject).First(), Some.Findings(subject));

        Assert.Contains(verified.Faults, f => f.Code == "retired-rule");
        Assert.DoesNotContain(verified.Sound.Sentences, s => s.Cites.OfType<Cite.Effect>().Any(e => e.Rule == cited));
    }

    [Fact]
    public void A_line_no_rule_says_is_dropped()
    {
        var subject = Cases[0];
        var draft = Drafts(subject).First();
        var invented = draft.Lines[0] with { Text = "eternal youth" };

        var verified = new AnswerVerifier(Some.Base).Verify(draft with { Lines = [.. draft.Lines, invented] }, Some.Findings(subject));

        Assert.Equal("wrong-line", Assert.Single(verified.Faults).Code);
        Assert.Equal(draft.Lines.Count, verified.Sound.Lines.Count);
    }

    [Fact]
    public void A_line_with_markup_is_dropped()
    {
        var draft = Drafts(Cases[0]).First();

        var verified = new AnswerVerifier(Some.Base).Verify(draft with { Lines = [draft.Lines[0] with { Text = "<b>youth</b>" }, .. draft.Lines] }, Some.Findings(Cases[0]));

        Assert.Equal("unclean-text", Assert.Single(verified.Faults).Code);
        Assert.Equal(draft.Lines, verified.Sound.Lines);
    }

    [Fact]
    public void A_rule_that_points_at_no_sentence_of_a_document_is_caught()
    {
        var subject = Cases[0];
        var cited = Drafts(subject).First().Sentences[0].Cites.OfType<Cite.Effect>().First().Rule;
        var rule = Some.Base.FindRule(cited)!;
        foreach (var cites in new RuleBase.Documents.SourceLocator[][] { [], [.. rule.Cites, new("nowhere", "p1.s1")] })
        {
            var torn = Some.Base with { Rules = [.. Some.Base.Rules.Select(r => r.Id == cited ? r with { Cites = cites } : r)] };

            var verified = new AnswerVerifier(torn).Verify(new Draft { Sentences = [Drafts(subject).First().Sentences[0]] }, Some.Findings(subject));

            Assert.Equal($"unresolved-cite: the rule {cited} points at no sentence of a document", Assert.Single(verified.Faults.Select(f => $"{f.Code}: {f.Reason}")));
        }
    }

    [Fact]
    public void Only_the_figure_that_would_narrow_the_range_most_may_be_called_so()
    {
        var (missing, subject) = Drafted.Value.First(d => d.Sentence.Text.StartsWith("Not known for Serbia: ", StringComparison.Ordinal) && d.Sentence.Cites is [Cite.Data]);
        var label = missing.Text["Not known for Serbia: ".Length..].TrimEnd('.');
        var draft = new Draft { Sentences = [missing with { Text = $"Not known for Serbia: {label}; {label} would narrow the range most." }] };

        Assert.Empty(Faults(((Cite.Data)missing.Cites[0]).Figure));
        Assert.Equal("another figure would narrow the range more", Assert.Single(Faults("population")).Reason);

        IReadOnlyList<DraftFault> Faults(string mostUseful)
        {
            var confidence = subject.Assessment.Confidence with { MostUseful = mostUseful };
            return new AnswerVerifier(Some.Base).Verify(draft, Some.Findings(subject with { Assessment = subject.Assessment with { Confidence = confidence } })).Faults;
        }
    }

    [Fact]
    public void A_look_up_that_cites_a_rule_nobody_looked_up_is_caught()
    {
        var rule = Some.Base.Rules.First(r => r.Status == RuleStatus.Stable);
        var draft = new Draft { Sentences = [new DraftSentence(rule.Claim, [new Cite.Claim(rule.Id)], SentencePlace.Headline)] };

        Assert.False(new AnswerVerifier(Some.Base).Verify(draft, Findings.None).IsSound);
        Assert.True(new AnswerVerifier(Some.Base).Verify(draft, new Findings { Rules = [rule] }).IsSound);
    }

    private static IEnumerable<(DraftSentence Sentence, Findings Findings)> Spoilt(string way) =>
        from drafted in Drafted.Value
        let corrupted = Corruption.All[way](drafted.Sentence, drafted.Subject)
        where corrupted is not null && (corrupted.Text != drafted.Sentence.Text || !corrupted.Cites.SequenceEqual(drafted.Sentence.Cites))
        select (corrupted, Some.Findings(drafted.Subject));

    private static IEnumerable<Draft> Drafts(AssessedCase subject) =>
        new[] { Intent.Assess, Intent.Why, Intent.WhyNot }.Select(intent => Some.Draft(Some.Findings(subject), Some.Question(intent, subject.State)));
}
