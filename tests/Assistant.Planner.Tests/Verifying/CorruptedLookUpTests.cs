using Assistant.Planner.Execution;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>Sentences of looked-up rules, documents and figures, and of cases side by side or before and after a change.</summary>
public sealed class CorruptedLookUpTests
{
    private static readonly Lazy<(DraftSentence Sentence, Findings Findings)[]> Drafted = new(() => [.. LookedUp(), .. Compared()]);

    private readonly AnswerVerifier _verifier = new(Some.Base);

    [Fact]
    public void What_is_spoilt_was_sound() =>
        Assert.All(Drafted.Value, d => Assert.Empty(_verifier.Verify(new Draft { Sentences = [d.Sentence] }, d.Findings).Faults));

    [Fact]
    public Task What_is_wrong_with_a_spoilt_sentence_is_said_as_approved() =>
        ApprovedFile.HoldsAsync("faults-of-look-ups", FaultListing.Of(_verifier, CorruptedLookUp.All.Keys, Spoilt));

    private static IEnumerable<(DraftSentence Sentence, Findings Findings)> Spoilt(string way) =>
        from drafted in Drafted.Value
        from corrupted in CorruptedLookUp.All[way](drafted.Sentence, drafted.Findings)
        select (corrupted, drafted.Findings);

    private static IEnumerable<(DraftSentence, Findings)> LookedUp()
    {
        foreach (var text in new[] { "show trade.narrow-exports-cascade", "show relief.hold-out", "What do you know about Armenia?", "What does the document say about technology access?", "Where do your claims come from?" })
        {
            var question = new GrammarInterpreter(Some.Base).Interpret(text, ConversationContext.Empty);
            foreach (var sentence in Sentences(question, Some.Found(question)))
            {
                yield return sentence;
            }
        }
    }

    private static IEnumerable<(DraftSentence, Findings)> Compared()
    {
        var changed = Some.SerbianCase with { Breadth = "comprehensive", Overrides = new Dictionary<string, double> { ["export-concentration"] = 0.2 } };
        return [
            .. Sentences(Some.Question(Intent.WhatIf, "SRB"), Some.Findings(Some.Case("SRB", variant: "base"), Some.Case("SRB", changed, "changed"))),
            .. Sentences(Some.Question(Intent.WhatIf, "GEO"), Some.Findings(Some.Case("GEO", Russian, "base"), Some.Case("GEO", Russian with { Posture = "open", Offers = ["relief"] }, "changed"))),
            .. Sentences(Some.Question(Intent.Compare, "SRB", "MKD", "HUN"), Some.Findings(Some.Case("SRB"), Some.Case("MKD"), Some.Case("HUN"))),
            .. Sentences(Some.Question(Intent.Compare, "SRB", "MKD") with { Options = ["comply-for-relief"] }, Some.Findings(Some.Case("SRB"), Some.Case("MKD"))),
            .. Sentences(Some.Question(Intent.Assess, "TKM"), Some.Findings(Some.Case("TKM"))),
        ];
    }

    private static Scenario Russian => Some.Pressure("trade") with { Senders = ["RUS"] };

    private static IEnumerable<(DraftSentence, Findings)> Sentences(Question question, Findings findings) =>
        new AnswerWriter(Some.Base).Write(question, findings).Sentences.Select(s => (s, findings));
}
