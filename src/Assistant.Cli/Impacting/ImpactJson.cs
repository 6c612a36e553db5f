using System.Text.Json;
using Assistant.Cli.Batch;
using Assistant.Cli.Comparing;
using Assistant.Scoring.Impact;

namespace Assistant.Cli.Impacting;

/// <summary>An impact as JSON: <c>{ schemaVersion, before, after, states, scenarios, cases, threshold, flips, unlisted, options, rules, questions }</c>.</summary>
internal static class ImpactJson
{
    public static string Of(ImpactResult result) => JsonSerializer.Serialize(
        new
        {
            schemaVersion = "1",
            before = DiffJson.Of(result.Before.Name, result.Diff.Before),
            after = DiffJson.Of(result.After.Name, result.Diff.After),
            states = result.Grid.States,
            scenarios = result.Grid.Scenarios,
            cases = result.Grid.Cases,
            threshold = result.Grid.Threshold,
            flips = result.Grid.Flips.Select(f => Flip(f, result)),
            unlisted = result.Expectations.Unlisted.Select(f => Flip(f, result)),
            unmet = result.Expectations.Unmet.Select(e => new { line = e.Line, from = e.From, to = e.To, rule = e.Rule }),
            options = result.Grid.Options.Select(o => new
            {
                id = o.Option,
                up = o.Up,
                down = o.Down,
                mean = JsonLines.Four(o.Mean),
                ledBefore = o.LedBefore,
                ledAfter = o.LedAfter,
                largest = o.Largest is { } m
                    ? new { state = m.State, scenario = m.Scenario, before = JsonLines.Four(m.Before), after = JsonLines.Four(m.After), rule = m.Cause.Rule }
                    : null,
            }),
            rules = result.Grid.Rules.Select(r => new { rule = r.Rule, change = result.ChangeOf(r.Rule), flips = r.Flips, moves = r.Moves, largest = JsonLines.Four(r.Largest) }),
            questions = result.Questions.Where(q => !q.IsSame).Select(q => new
            {
                id = q.Id,
                text = q.Text,
                before = q.Before,
                after = q.After,
                flips = q.Flips.Select(f => Flip(f, result)),
                moves = q.Moves,
                otherKind = q.OtherKind,
                reworded = q.Reworded,
            }),
        },
        JsonLines.Indented);

    private static object Flip(ImpactFlip flip, ImpactResult result) => new
    {
        state = flip.State,
        scenario = flip.Scenario,
        from = flip.From,
        to = flip.To,
        rule = flip.Cause.Rule,
        change = result.ChangeOf(flip.Cause.Rule),
        part = JsonLines.Four(flip.Cause.Part),
        whole = JsonLines.Four(flip.Cause.Whole),
    };
}
