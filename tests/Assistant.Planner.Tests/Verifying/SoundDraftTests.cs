using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>What the writer writes, the verifier passes: for every state and every kind of question.</summary>
public sealed class SoundDraftTests
{
    private readonly AnswerVerifier _verifier = new(Some.Base);

    [Fact]
    public void Every_state_under_every_reference_scenario_gives_a_sound_draft()
    {
        var states = Some.Base.States.Values.Where(s => s.Class != StateClass.Great).Select(s => s.State.Iso3).Order(StringComparer.Ordinal).ToArray();
        var scenarios = Some.Base.ReferenceScenarios;
        for (var i = 0; i < states.Length; i++)
        {
            var findings = Some.Findings(Some.Case(states[i], scenarios[i % scenarios.Count].Scenario));

            var verified = _verifier.Verify(Some.Draft(findings), findings);

            Assert.True(verified.IsSound, string.Join('\n', verified.Faults));
        }
    }

    [Theory]
    [InlineData(Intent.Why)]
    [InlineData(Intent.WhyNot)]
    [InlineData(Intent.Counterfactual)]
    public void A_question_about_one_response_gives_a_sound_draft(Intent intent)
    {
        foreach (var option in Some.Base.Responses.Select(r => r.Id))
        {
            var findings = Some.Findings(Some.Case("SRB"));

            var verified = _verifier.Verify(Some.Draft(findings, Some.Question(intent, "SRB") with { Options = [option] }), findings);

            Assert.True(verified.IsSound, string.Join('\n', verified.Faults));
        }
    }

    [Fact]
    public void States_side_by_side_give_a_sound_draft()
    {
        var findings = Some.Findings(Some.Case("SRB"), Some.Case("MKD"), Some.Case("HUN"));
        var plain = Some.Question(Intent.Compare, "SRB", "MKD", "HUN");

        Assert.Empty(_verifier.Verify(Some.Draft(findings, plain), findings).Faults);
        Assert.Empty(_verifier.Verify(Some.Draft(findings, plain with { Options = ["comply-for-relief"] }), findings).Faults);
    }

    [Fact]
    public void A_what_if_gives_a_sound_draft()
    {
        var changed = Some.SerbianCase with { Breadth = "comprehensive", Overrides = new Dictionary<string, double> { ["export-concentration"] = 0.2 } };
        var findings = Some.Findings(Some.Case("SRB", variant: "base"), Some.Case("SRB", changed, "changed"));

        var verified = _verifier.Verify(Some.Draft(findings, Some.Question(Intent.WhatIf, "SRB")), findings);

        Assert.Empty(verified.Faults);
        Assert.Contains("comprehensive measures", verified.Sound.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_and_every_profile_can_be_shown_without_a_fault()
    {
        foreach (var rule in Some.Base.Rules)
        {
            var answer = await Some.Answer($"show {rule.Id}");

            Assert.Equal("rule", answer.Intent);
            Assert.DoesNotContain(answer.Caveats, c => c.Contains("could not be verified", StringComparison.Ordinal));
            Assert.Contains(answer.Citations.OfType<Assistant.Planner.Answers.ClaimCitation>(), c => c.Rule == rule.Id);
        }
    }
}
