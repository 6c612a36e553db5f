using Assistant.Cli.Batch;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Wording;
using Assistant.Scoring.Analysis;

namespace Assistant.Cli.RulesReading;

/// <summary>A "why" as JSON: one item per condition list (when, weakenedBy, strengthenedBy), nested, then one per effect.</summary>
internal static class WhyJson
{
    public static string Of(WhyReport report)
    {
        var words = new ConditionWords(report.Snapshot);
        return JsonReport.Of(
            "rules why",
            true,
            report.Snapshot.Version,
            new
            {
                rule = report.Trace.Rule.Id,
                claim = report.Trace.Rule.Claim,
                state = report.State,
                scenario = report.ScenarioName,
                asOf = report.Assessment.AsOf,
                activation = JsonLines.Four(report.Trace.Activation),
                text = FormattableString.Invariant($"{report.Trace.Rule.Id} applies {report.Trace.Activation:0.00} of 1"),
                notes = report.Notes,
            },
            [
                .. new[] { ("when", report.Trace.When), ("weakenedBy", report.Trace.WeakenedBy), ("strengthenedBy", report.Trace.StrengthenedBy) }
                    .Where(x => x.Item2 is not null)
                    .Select(object (x) => new { kind = x.Item1, condition = Of(x.Item2!, words) }),
                .. report.Moves.Select(object (m) => new
                {
                    kind = "effect",
                    option = m.Option,
                    bearsOn = m.Contribution.BearsOn.ToString().ToLowerInvariant(),
                    supports = m.Contribution.Supports,
                    share = JsonLines.Four(m.Contribution.Share),
                    typical = JsonLines.Four(m.Contribution.Typical),
                    delta = JsonLines.Four(m.Contribution.Delta),
                    rank = m.Rank,
                    score = JsonLines.Four(m.Score),
                }),
            ]);
    }

    private static object Of(ConditionTrace trace, ConditionWords words) => new
    {
        text = words.Head(trace.Condition),
        degree = JsonLines.Four(trace.Degree),
        feature = (trace.Condition as Condition.Ramp)?.Feature.ToString(),
        value = trace.Value is { } value
            ? new
            {
                number = JsonLines.Four(value.Value),
                text = words.Value(((Condition.Ramp)trace.Condition).Feature, value.Value),
                standing = char.ToLowerInvariant(value.Standing.ToString()[0]) + value.Standing.ToString()[1..],
                partner = value.Partner,
                channel = value.Channel,
                year = value.Year,
                dataset = value.Dataset,
                wide = value.Wide,
            }
            : null,
        parts = trace.Parts.Select(p => Of(p, words)),
    };
}
