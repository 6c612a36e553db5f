using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.States;
using Assistant.Scoring;

namespace Assistant.Cli.OwnFigures;

/// <summary>Looks at every figure's age, and at what each would be missed for: scores at the centre, with it and without it.</summary>
internal sealed class FigureAges(CompiledRuleBase compiled)
{
    private static readonly ScoringOptions Centre = ScoringOptions.Default with { Ranges = false, Figures = false };

    private readonly RuleBaseSnapshot _rules = compiled.Snapshot;
    private readonly ResponseScorer _scorer = new(compiled);
    private readonly HashSet<string> _looked = Looked(compiled.Snapshot);

    /// <summary>One per indicator, what would be worth renewing first.</summary>
    public IReadOnlyList<FigureAge> All(CancellationToken cancellationToken)
    {
        var sums = _rules.Indicators.Keys.ToDictionary(i => i, _ => new Sum(), StringComparer.Ordinal);
        Parallel.ForEach(_rules.States.Values, new ParallelOptions { CancellationToken = cancellationToken }, profile => Compare(profile, sums));
        return
        [
            .. _rules.Indicators.Keys
                .Select(i => Age(i, sums[i]))
                .OrderByDescending(a => Math.Round(a.Weight, 9))
                .ThenByDescending(a => Math.Round(a.Moves, 9))
                .ThenBy(a => a.Indicator, StringComparer.Ordinal),
        ];
    }

    /// <summary>Indicators some condition looks at; the others move nothing. The distance of votes is computed from ideal points.</summary>
    private static HashSet<string> Looked(RuleBaseSnapshot rules) => rules.Rules
        .Where(r => r.Status == RuleStatus.Stable)
        .SelectMany(r => new[] { r.When, r.WeakenedBy, r.StrengthenedBy })
        .Concat(rules.Factors.Select(f => f.Value))
        .OfType<Condition>()
        .SelectMany(c => c.Features)
        .Select(f => f.Kind == FeatureKind.Indicator ? f.Name : f is { Kind: FeatureKind.Dyad, Name: "vote-distance" } ? "un-ideal-point" : "")
        .ToHashSet(StringComparer.Ordinal);

    private void Compare(StateProfile profile, Dictionary<string, Sum> sums)
    {
        var without = profile.Series.Keys.Where(_looked.Contains).ToDictionary(
            i => i,
            i => profile with { Series = profile.Series.Where(s => s.Key != i).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal) },
            StringComparer.Ordinal);
        foreach (var reference in _rules.ReferenceScenarios)
        {
            var (first, scores) = Scores(profile, reference.Scenario);
            foreach (var (indicator, bare) in without)
            {
                var (otherFirst, others) = Scores(bare, reference.Scenario);
                sums[indicator].Add(scores.Sum(s => Math.Abs(s.Value - others[s.Key])) / scores.Count, first != otherFirst);
            }
        }
    }

    private (string First, Dictionary<string, double> Scores) Scores(StateProfile profile, RuleBase.Scenarios.Scenario scenario)
    {
        var responses = _scorer.Assess(profile, scenario, null, Centre).Responses;
        return (responses[0].Option, responses.ToDictionary(r => r.Option, r => r.Score, StringComparer.Ordinal));
    }

    private FigureAge Age(string indicator, Sum sum)
    {
        var newest = _rules.States.Values
            .Select(p => p.Value(indicator, null, _rules.Parameters.MaximumAge))
            .OfType<IndicatorValue>()
            .ToList();
        var years = newest.Where(v => !v.IsTimeless).Select(v => v.Year).Order().ToList();
        var ages = years.Select(y => _rules.Released.Year - y).GroupBy(a => a).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Count());
        return new FigureAge(
            indicator, newest.Count, _rules.States.Count, years.Count == 0 ? null : years[0], years.Count == 0 ? null : years[years.Count / 2], years.Count == 0 ? null : years[^1],
            ages, ages.Where(a => a.Key > _rules.Parameters.StaleAfter).Sum(a => a.Value), newest.Count(v => v.Dataset is not null), 100 * sum.MeanChange, sum.FlipShare);
    }

    /// <summary>What several threads add up; in thousandths of a billionth, since whole numbers add to the same sum in any order.</summary>
    private sealed class Sum
    {
        private const double Unit = 1e-12;

        private long _change;
        private long _flips;
        private long _cases;

        public double MeanChange => _cases == 0 ? 0 : _change * Unit / _cases;

        public double FlipShare => _cases == 0 ? 0 : (double)_flips / _cases;

        public void Add(double change, bool flips)
        {
            Interlocked.Add(ref _change, (long)Math.Round(change / Unit));
            Interlocked.Add(ref _flips, flips ? 1 : 0);
            Interlocked.Increment(ref _cases);
        }
    }
}
