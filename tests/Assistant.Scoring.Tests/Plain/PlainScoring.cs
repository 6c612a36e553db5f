using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Tests.Plain;

/// <summary>The formula as the scoring method writes it, rule by rule and case by case: what the compiled path must equal to the last bit.</summary>
/// <remarks>It compiles nothing, shares nothing and remembers nothing between cases, but what a typical case adds.</remarks>
internal sealed class PlainScoring
{
    private readonly RuleBaseSnapshot _snapshot;
    private readonly CaseReader _reader;
    private readonly Func<Feature, ReferenceDistribution> _reference;
    private readonly Dictionary<string, double> _places;

    /// <param name="snapshot">The rule base.</param>
    /// <param name="reference">How a feature is spread over the reference cases.</param>
    public PlainScoring(RuleBaseSnapshot snapshot, Func<Feature, ReferenceDistribution> reference)
    {
        (_snapshot, _reference, _reader) = (snapshot, reference, new CaseReader(snapshot));
        Rules = [.. snapshot.Rules.Where(r => r.Status == RuleStatus.Stable).OrderBy(r => r.Id, StringComparer.Ordinal)];
        Effects =
        [
            .. from rule in Rules
               from x in rule.Effects.Select((effect, index) => (effect, index))
               where x.effect.HasWeight
               let hedge = Logit(snapshot.Hedges[x.effect.Hedge!].Mid) - Logit(snapshot.Parameters.P0)
               let option = snapshot.Responses.ToList().FindIndex(r => r.Id == x.effect.Option)
               orderby x.effect.BearsOn, option
               select new PlainEffect(rule, x.index, option, x.effect.BearsOn == BearsOn.Choice, x.effect.Group!, x.effect.Supports == hedge >= 0, Math.Abs(hedge)),
        ];
        Groups =
        [
            .. Effects.GroupBy(e => (e.ForChoice, e.Option, e.Group, e.Supports))
                .OrderByDescending(g => g.Key.ForChoice).ThenBy(g => g.Key.Option).ThenBy(g => g.Key.Group, StringComparer.Ordinal).ThenByDescending(g => g.Key.Supports)
                .Select(g => g.OrderBy(e => e.Rule.Id, StringComparer.Ordinal).ThenBy(e => e.Index).ToArray()),
        ];
        Effects = [.. Groups.SelectMany(g => g)];
        PlainCase[] cases = [.. ReferenceCases.Pairs(snapshot).Select(p => Case(p.State, p.Scenario, null))];
        _places = Rules.ToDictionary(r => r.Id, r => Place(r, cases), StringComparer.Ordinal);
        Typical = Mean(cases);
    }

    /// <summary>Rules in force, by identifier.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Effects with weight, group by group.</summary>
    public IReadOnlyList<PlainEffect> Effects { get; }

    /// <summary>Effects that make one point.</summary>
    public IReadOnlyList<PlainEffect[]> Groups { get; }

    /// <summary>What each effect adds in a typical case.</summary>
    public double[] Typical { get; }

    public PlainCase Case(StateProfile state, Scenario scenario, int? asOf) => new(_snapshot, _reader, _reference, state, scenario, asOf);

    /// <summary>How far a rule applies at the centre of a case.</summary>
    public double Activation(Rule rule, PlainCase of)
    {
        var (least, most) = of.Bounds(rule, id => Activation(_snapshot.FindRule(id)!, of) is var a ? (a, a) : default);
        return least + (_places[rule.Id] * (most - least));
    }

    /// <summary>The exact share of every effect.</summary>
    public double[] Shares(PlainCase of) => [.. Groups.SelectMany(g => Shares([.. g.Select(e => Activation(e.Rule, of) * _snapshot.Parameters.Kappa * e.LogOdds)]))];

    /// <summary>What the case adds to the choice of each option, or to its prospects, in log-odds.</summary>
    public double[] Sums(double[] shares, double[] typical, bool forChoice)
    {
        var sums = new double[_snapshot.Responses.Count];
        for (var e = 0; e < Effects.Count; e++)
        {
            if (Effects[e].ForChoice == forChoice)
            {
                sums[Effects[e].Option] += (Effects[e].Supports ? 1 : -1) * (shares[e] - typical[e]);
            }
        }

        return sums;
    }

    /// <summary>share_i = Σ over j ≥ i of (a_j − a_{j+1}) f(j) / j, from the smallest term upwards.</summary>
    private double[] Shares(double[] terms)
    {
        if (terms.Length == 1)
        {
            return terms;
        }

        var rho = _snapshot.Parameters.Rho;
        int[] order = [.. Enumerable.Range(0, terms.Length).OrderByDescending(i => terms[i])];
        var (shares, share, below) = (new double[terms.Length], 0.0, 0.0);
        for (var j = terms.Length; j >= 1; j--)
        {
            var (damped, weight) = (0.0, 1.0);
            for (var i = 0; i < j; i++, weight *= rho)
            {
                damped += weight;
            }

            share += (terms[order[j - 1]] - below) * damped / j;
            (shares[order[j - 1]], below) = (share, terms[order[j - 1]]);
        }

        return shares;
    }

    private double[] Mean(PlainCase[] cases)
    {
        var sums = new double[Effects.Count];
        foreach (var shares in cases.Select(Shares))
        {
            for (var e = 0; e < sums.Length; e++)
            {
                sums[e] += shares[e];
            }
        }

        return [.. sums.Select(s => cases.Length == 0 ? 0 : s / cases.Length)];
    }

    /// <summary>Where a rule typically stands between its ends when nothing is recorded.</summary>
    private double Place(Rule rule, PlainCase[] cases)
    {
        var (sum, width) = (0.0, 0.0);
        foreach (var of in cases)
        {
            var (least, most) = of.Bounds(rule, id => Middle(_snapshot.FindRule(id)!, of));
            if (most - least < 1e-9)
            {
                var (lowest, highest) = Possible(rule, of.WithoutRecords());
                (sum, width) = (sum + ((least + most) / 2) - lowest, width + highest - lowest);
            }
        }

        return width > 0 ? Math.Clamp(sum / width, 0, 1) : 0.5;
    }

    private (double, double) Middle(Rule rule, PlainCase of) =>
        of.Bounds(rule, id => Middle(_snapshot.FindRule(id)!, of)) is var (least, most) ? ((least + most) / 2, (least + most) / 2) : default;

    private (double, double) Possible(Rule rule, PlainCase of) => of.Bounds(rule, id => Possible(_snapshot.FindRule(id)!, of));

    private static double Logit(double p) => Math.Log(p / (1 - p));
}
