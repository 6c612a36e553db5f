using System.Text;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Analysis;
using static System.FormattableString;

namespace Assistant.Cli.RulesReading;

/// <summary>A "why" for people: what was asked, each condition with its degree and value, and the end result.</summary>
internal static class WhyText
{
    public static string Of(WhyReport report)
    {
        var (trace, snapshot) = (report.Trace, report.Snapshot);
        var text = new StringBuilder();
        text.Append(trace.Rule.Id).Append(": ").Append(trace.Rule.Claim).Append('\n');
        text.Append(snapshot.States[report.State].State.Name).Append(", ").Append(report.ScenarioName);
        if (report.Assessment.AsOf is { } year)
        {
            text.Append(Invariant($", as of {year}"));
        }

        text.Append(Invariant($": applies {trace.Activation:0.00} of 1{(trace.Activation == 0 ? ", so it is silent" : "")}\n\n"));
        foreach (var line in new TraceLines(snapshot).Of(trace))
        {
            text.Append(line).Append('\n');
        }

        text.Append('\n').Append(Result(report)).Append('\n');
        foreach (var move in report.Moves)
        {
            text.Append("  ").Append(Told(move)).Append('\n');
        }

        foreach (var line in report.Assessment.Responses.SelectMany(r => r.Lines.Where(l => l.Rule == trace.Rule.Id).Select(l => (r.Option, l))))
        {
            text.Append("  ").Append(line.Option).Append(' ').Append(line.l.BearsOn.ToString().ToLowerInvariant()).Append(": ").Append(line.l.Text).Append('\n');
        }

        foreach (var note in report.Notes)
        {
            text.Append("Note: ").Append(note).Append(".\n");
        }

        return text.ToString();
    }

    private static string Result(WhyReport report)
    {
        var rule = report.Trace.Rule;
        var weakened = report.Trace.WeakenedBy is { Degree: > 0 } w ? Invariant($", lowered by what weakens it ({w.Degree:0.00})") : "";
        var strengthened = report.Trace.StrengthenedBy is { Degree: > 0 } s ? Invariant($", raised by what strengthens it ({s.Degree:0.00})") : "";
        return rule.Effects.Count == 0
            ? "The rule has no effect: it is told when a question asks about it."
            : HasGaps(report.Trace.When) || (report.Trace.WeakenedBy is { } w2 && HasGaps(w2)) || (report.Trace.StrengthenedBy is { } s2 && HasGaps(s2))
            ? Invariant($"Result: with what is not known left open, it applies {report.Trace.Activation:0.00} of 1, as it typically does within the bounds that leaves.")
            : Invariant($"Result: `when` holds {report.Trace.When.Degree:0.00}{weakened}{strengthened}, so it applies {report.Trace.Activation:0.00} of 1.");
    }

    /// <summary>Whether a figure, tie or relation is missing somewhere below; what a scenario does not say is no gap.</summary>
    private static bool HasGaps(ConditionTrace trace) =>
        (trace is { Value.Standing: ValueStanding.Unknown, Condition: Condition.Ramp { Feature.Kind: FeatureKind.Indicator or FeatureKind.Tie or FeatureKind.Dyad } })
        || trace.Parts.Any(HasGaps);

    private static string Told(WhyMove move)
    {
        var c = move.Contribution;
        var share = Invariant($"{(c.Supports ? "+" : "-")}{c.Share:0.00} in log-odds, {c.Typical:0.00} in a typical case, so {c.Delta:+0.00;-0.00;0.00}");
        return c.BearsOn == BearsOn.Choice
            ? Invariant($"{move.Option}: {share}; it stands at {100 * move.Score:0} of 100, place {move.Rank}")
            : Invariant($"{move.Option}, whether it would work: {share}");
    }
}
