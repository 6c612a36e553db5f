using Assistant.Cli.Batch;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Wording;
using Assistant.Scoring.Coverage;

namespace Assistant.Cli.RulesReading;

/// <summary>A rule as JSON: the rule in the summary; items are ramps with where states stand, then the answers moved most.</summary>
internal static class ShowJson
{
    public static string Of(RuleBaseSnapshot snapshot, Rule rule, RuleReach? reach)
    {
        var words = new RuleWords(snapshot);
        return JsonReport.Of(
            "rules show",
            true,
            snapshot.Version,
            new
            {
                rule = rule.Id,
                status = rule.Status.ToString().ToLowerInvariant(),
                claim = rule.Claim,
                text = words.Sentence(rule),
                cites = rule.Cites.Select(c => c.ToString()),
                opposes = rule.Opposes,
                since = rule.Since,
                revised = rule.Revised,
                notes = rule.Notes,
                cases = reach?.Firing.Cases,
                fired = reach?.Firing.Fired,
                full = reach?.Firing.Full,
                flips = reach?.Flips,
            },
            reach is null ? [] :
            [
                .. reach.Standings.Select(object (s) => new
                {
                    kind = "ramp",
                    text = words.Conditions.Head(s.Ramp),
                    feature = s.Ramp.Feature.ToString(),
                    low = s.Ramp.Low,
                    high = s.Ramp.High,
                    falling = s.Ramp.Falling,
                    counted = s.PerState ? "states" : "cases",
                    under = s.Under,
                    on = s.On,
                    over = s.Over,
                    unknown = s.Unknown,
                }),
                .. reach.Moves.Select(object (m) => new
                {
                    kind = "move",
                    state = m.State,
                    scenario = m.Scenario,
                    option = m.Option,
                    activation = JsonLines.Four(m.Activation),
                    delta = JsonLines.Four(m.Delta),
                    rank = m.Rank,
                    rankWithout = m.RankWithout,
                }),
            ]);
    }
}
