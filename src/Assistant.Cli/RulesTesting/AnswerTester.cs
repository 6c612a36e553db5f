using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.RuleBase.Expectations;
using Assistant.Scoring;
using Assistant.Scoring.Results;

namespace Assistant.Cli.RulesTesting;

/// <summary>Runs whole-answer tests: questions as a user would ask them, and states under scenarios.</summary>
/// <remarks>Safe to share between threads. Deterministic: no model is asked.</remarks>
internal sealed class AnswerTester(CompiledRuleBase compiled, TimeProvider time)
{
    private const int ReasonsPerOption = 4;

    private readonly QuestionAnswerer _answerer = QuestionAnswerer.Create(compiled, new GrammarInterpreter(compiled.Snapshot), time);
    private readonly ResponseScorer _scorer = new(compiled);

    public async Task<TestOutcome> RunAsync(AnswerTest test, CancellationToken cancellationToken)
    {
        var actual = test.Question is { } question
            ? await AskAsync(test.After, question, cancellationToken).ConfigureAwait(false)
            : Assess(test.Case!);
        var faults = ExpectationCheck.Faults(test.Expect, actual);
        return new TestOutcome(
            "answer", test.Name, test.Question ?? test.Case!.State, test.Place, faults, faults.Count == 0 ? [] : Reasons(test.Expect, actual));
    }

    private async Task<RankedAnswer> AskAsync(IReadOnlyList<string> earlier, string question, CancellationToken cancellationToken)
    {
        var context = ConversationContext.Empty;
        foreach (var turn in earlier)
        {
            (_, context) = await _answerer.AnswerAsync(turn, context, AnswerOptions.Default, cancellationToken).ConfigureAwait(false);
        }

        var (answer, _) = await _answerer.AnswerAsync(question, context, AnswerOptions.Default, cancellationToken).ConfigureAwait(false);
        var claims = answer.Citations.OfType<ClaimCitation>().ToList();
        var shown = answer.Responses.GroupBy(r => (r.State, r.Variant)).OrderBy(g => g.Key.Variant == "changed" ? 0 : 1).FirstOrDefault();
        return new RankedAnswer(
            answer.Intent, answer.States, answer.Declined,
            [.. shown?.Select(r => new RankedResponse(r.Id, r.Score, r.Prior.Value, [.. r.Contributions.Where(c => c.BearsOn == "choice").Select(c => (c.Rule, c.Delta))])) ?? []],
            claims.Select(c => c.Rule).OfType<string>().ToHashSet(StringComparer.Ordinal),
            claims.Select(c => $"{c.Document}#{c.Locator}").ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A bare assessment cites the rules that applied, and their sentences.</summary>
    private RankedAnswer Assess(AnswerTestCase given)
    {
        var assessment = _scorer.Assess(given.State, given.Scenario, given.AsOf, ScoringOptions.Default with { Ranges = false });
        var rules = assessment.Responses.SelectMany(r => r.Choice.Concat(r.Success)).Where(c => c.Share > 0).Select(c => c.Rule)
            .Concat(assessment.Responses.SelectMany(r => r.Lines).Select(l => l.Rule))
            .ToHashSet(StringComparer.Ordinal);
        return new RankedAnswer(
            null, [given.State], null, [.. assessment.Responses.Select(Ranked)], rules,
            rules.SelectMany(r => compiled.Snapshot.FindRule(r)!.Cites).Select(c => c.ToString()).ToHashSet(StringComparer.Ordinal));
    }

    private static RankedResponse Ranked(ResponseScore response) =>
        new(response.Option, response.Score, response.Prior.Value, [.. response.Choice.Select(c => (c.Rule, c.Delta))]);

    private static List<string> Reasons(AnswerExpectation expect, RankedAnswer actual) =>
    [
        .. from option in ExpectationCheck.OptionsAtStake(expect, actual)
           let ranked = actual.Ranking.FirstOrDefault(r => r.Id == option)
           where ranked is not null
           select Reason(ranked),
    ];

    private static string Reason(RankedResponse ranked)
    {
        var moves = ranked.Moves.Where(m => Math.Abs(m.Delta) > 0.005).Take(ReasonsPerOption).Select(m => FormattableString.Invariant($"{m.Delta:+0.00;-0.00} {m.Rule}"));
        return FormattableString.Invariant($"{ranked.Id} {100 * ranked.Score:0.0}: starts at {100 * ranked.Prior:0.0}, ")
            + (string.Join(", ", moves) is { Length: > 0 } text ? text : "and no rule moves it");
    }
}
