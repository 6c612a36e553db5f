using System.Text;
using Assistant.Cli.Display;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Wording;
using Assistant.Scoring.Coverage;
using static System.FormattableString;

namespace Assistant.Cli.RulesReading;

/// <summary>A rule for a policy person: what it says, when it counts, where states stand on it, and which answers it moves.</summary>
internal sealed class ShowText(RuleBaseSnapshot snapshot, bool unicode)
{
    private const int Cells = 40;

    private readonly RuleWords _words = new(snapshot);

    /// <summary>The page.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="reach">How far it reaches, or null where it is not in force.</param>
    /// <param name="cases">Its cases.</param>
    public string Of(Rule rule, RuleReach? reach, IReadOnlyList<RuleCase> cases)
    {
        var text = new StringBuilder();
        text.Append(rule.Id).Append(" (").Append(rule.Status.ToString().ToLowerInvariant()).Append(", since ").Append(rule.Since)
            .Append(rule.Revised is { } revised ? $", revised {revised}" : "").Append(")\n");
        text.Append(rule.Claim).Append("\n\n");
        text.Append("In plain English\n  ").Append(_words.Sentence(rule)).Append("\n\n");
        text.Append("Rests on\n");
        foreach (var cite in rule.Cites)
        {
            text.Append("  ").Append(cite).Append(" (").Append(snapshot.Documents[cite.Document].SectionOf(cite.Position)).Append(")\n");
        }

        if (rule.Opposes.Count > 0)
        {
            text.Append("  The other half: ").Append(string.Join(", ", rule.Opposes)).Append('\n');
        }

        if (rule.Notes is { } notes)
        {
            text.Append("  Note: ").Append(notes).Append('\n');
        }

        if (reach is not null)
        {
            Append(text, reach);
        }

        text.Append("\nCases\n");
        foreach (var ruleCase in cases)
        {
            text.Append("  ").Append(ruleCase.Name).Append('\n');
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, RuleReach reach)
    {
        text.Append(Invariant($"\nFires in {reach.Firing.Fired} of {reach.Firing.Cases} cases ({100 * reach.Firing.Share:0} %; every state under every reference scenario), in full in {reach.Firing.Full}\n"));
        if (reach.Standings.Count > 0)
        {
            text.Append("\nWhere states stand (under the ramp, on it, over it, not known)\n");
        }

        foreach (var standing in reach.Standings)
        {
            double Share(int count) => standing.Total == 0 ? 0 : count / (double)standing.Total;
            text.Append("  ").Append(_words.Conditions.Head(standing.Ramp)).Append('\n');
            text.Append("    ").Append(Strip.Of(unicode, Cells, (Share(standing.Under), 0), (Share(standing.On), 1), (Share(standing.Over), 2), (Share(standing.Unknown), 3)));
            text.Append(Invariant($"  under {standing.Under}, on {standing.On}, over {standing.Over}"));
            text.Append(standing.Unknown > 0 ? Invariant($", not known {standing.Unknown}") : "").Append(standing.PerState ? " (states)" : " (cases)").Append('\n');
        }

        if (reach.Moves.Count > 0)
        {
            text.Append("\nMoves most (in log-odds beyond a typical case)\n");
            foreach (var move in reach.Moves)
            {
                text.Append(Invariant($"  {move.Delta:+0.00;-0.00}  {snapshot.States[move.State].State.Name}, {move.Scenario}: {move.Option}, place {move.Rank}"));
                text.Append(move.Rank == move.RankWithout ? "" : Invariant($" instead of {move.RankWithout}")).Append('\n');
            }

            text.Append(Invariant($"  Without it another response would lead in {reach.Flips} of {reach.Firing.Cases} cases.\n"));
        }
    }
}
