using System.Text;
using Assistant.Planner.Answers;

namespace Assistant.Cli.Records;

/// <summary>Replays, told.</summary>
internal static class ReplayText
{
    public static string Of(IReadOnlyList<ReplayOutcome> outcomes)
    {
        var text = new StringBuilder();
        foreach (var outcome in outcomes.Where(o => !o.IsSame || outcomes.Count == 1))
        {
            var answer = outcome.Recorded.Delivered.Answer;
            text.Append(FormattableString.Invariant($"{answer.AnswerId}, {outcome.Recorded.Delivered.At:yyyy-MM-dd HH:mm} UTC, rule base {answer.RuleBase.Version} ({answer.RuleBase.Hash}): "));
            text.Append(outcome.Problem ?? (outcome.IsSame ? Same(answer) : "it differs")).Append('\n');
            foreach (var difference in outcome.Differences)
            {
                text.Append("  ").Append(difference.Path).Append("\n    recorded ").Append(difference.Recorded ?? "nothing").Append("\n    now      ").Append(difference.Now ?? "nothing").Append('\n');
            }
        }

        if (outcomes.Count != 1)
        {
            text.Append(FormattableString.Invariant($"{outcomes.Count} answers made anew, {outcomes.Count(o => o.IsSame)} the same"));
        }

        return text.ToString().TrimEnd();
    }

    private static string Same(Answer answer) => "the same, byte for byte, apart from its identifier and the times of its trace"
        + (answer.Making.Model is { } model ? $"; words of {model} as recorded, read by the verifier again" : "");

    public static string Json(IReadOnlyList<ReplayOutcome> outcomes) => RecordsJson.Of(new
    {
        schemaVersion = "1",
        answers = outcomes.Count,
        same = outcomes.Count(o => o.IsSame),
        items = outcomes.Select(o => new
        {
            answerId = o.Recorded.Delivered.Answer.AnswerId,
            at = o.Recorded.Delivered.At,
            entry = o.Recorded.Entry,
            ruleBase = o.Recorded.Delivered.Answer.RuleBase,
            model = o.Recorded.Delivered.Answer.Making.Model,
            same = o.IsSame,
            problem = o.Problem,
            differences = o.Differences,
        }),
    });
}
