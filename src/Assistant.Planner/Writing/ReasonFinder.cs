using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>Finds, for a rule that was applied, the figure that made it apply.</summary>
/// <remarks>Walks the rule's conditions through the factors; of alternatives it follows the one that is met best.</remarks>
internal sealed class ReasonFinder(RuleBaseSnapshot snapshot)
{
    /// <summary>Below this a figure met its condition too weakly to be named as the reason.</summary>
    private const double Telling = 0.2;

    private const int MostOthers = 3;

    /// <summary>An answer tells the reasons of one assessment many times over; they die with it.</summary>
    private readonly ScenarioFeatures _scenarios = new(snapshot);
    private readonly ConditionalWeakTable<Assessment, Found> _found = [];
    private readonly ConcurrentDictionary<string, string[]> _attributes = new(StringComparer.Ordinal);

    public Reason? Find(Assessment assessment, Contribution contribution)
    {
        var found = _found.GetValue(assessment, static a => new Found(a));
        return found.Reasons.GetOrAdd(contribution.Rule, id => snapshot.FindRule(id) is { } rule ? Find(assessment, rule, found) : null);
    }

    private Reason Find(Assessment assessment, Rule rule, Found found)
    {
        var figures = found.FiguresOf(rule);
        var met = Walk(rule.When, figures, assessment.Scenario);
        FigureUsed[] telling = [.. met.Leaves
            .Where(l => l.Degree > Telling && !IsGuess(l.Figure))
            .OrderBy(l => l.IsIndirect)
            .ThenByDescending(l => Plainness(l.Figure))
            .ThenByDescending(l => Math.Round(l.Degree, 9))
            .ThenBy(l => l.Figure.Name, StringComparer.Ordinal)
            .Select(l => l.Figure)
            .DistinctBy(f => f.Name)];

        var two = Two(telling);
        return new Reason(rule, two, [.. telling.Except(two).Take(MostOthers)], AttributesOf(rule));
    }

    /// <summary>The plainest figure, and beside a tie the tie to somebody else: a claim about both sides needs both.</summary>
    private static FigureUsed[] Two(FigureUsed[] telling) => telling is [{ Feature.Kind: FeatureKind.Tie, Value: > 0 } first, ..]
        && telling.FirstOrDefault(f => f.Feature.Kind == FeatureKind.Tie && f.Value > 0 && f.Feature.Toward != first.Feature.Toward) is { } other
            ? [first, other]
            : telling[..Math.Min(1, telling.Length)];

    private Met Walk(Condition condition, Dictionary<Feature, FigureUsed> figures, Scenario scenario) => condition switch
    {
        Condition.All { Parts: var parts } => parts.Select(p => Walk(p, figures, scenario)).ToArray() is var met
            ? new Met(met.Min(m => m.Degree), [.. met.SelectMany(m => m.Leaves)])
            : Met.Fully,
        Condition.Any { Parts: var parts } => parts.Select(p => Walk(p, figures, scenario)).MaxBy(m => Math.Round(m.Degree, 9))!,
        Condition.Not { Part: var part } => Walk(part, figures, scenario) is var inner
            ? new Met(1 - inner.Degree, Absent(inner.Leaves))
            : Met.Fully,
        Condition.Ramp { Feature.Kind: FeatureKind.Factor } ramp when FactorOf(ramp) is { } value => Walk(value, figures, scenario) is var inner
            ? new Met(Degree(ramp, inner.Degree), ramp.Falling ? Absent(inner.Leaves) : inner.Leaves)
            : Met.Fully,
        Condition.Ramp ramp when figures.TryGetValue(ramp.Feature, out var figure) && figure.Value is { } value =>
            new Met(Degree(ramp, value), IsWeakTie(ramp, value) ? [] : [new Leaf(figure, Degree(ramp, value))]),
        Condition.Ramp { Feature.Kind: FeatureKind.Scenario } ramp => new Met(_scenarios.Value(ramp.Feature.Name, scenario) is { } said ? Degree(ramp, said) : 0, []),
        Condition.Ramp { Feature.Kind: not FeatureKind.Sender } => new Met(0, []),
        _ => Met.Fully,
    };

    /// <summary>Under a negation only what is as good as absent is a reason; a tie that is there, however weak, is none that a reader would follow.</summary>
    private static Leaf[] Absent(IReadOnlyList<Leaf> leaves) =>
        [.. leaves.Select(l => l with { Degree = 1 - l.Degree }).Where(l => l.Degree > 1 - Telling && l.Figure is not { Feature.Kind: FeatureKind.Tie, Value: > 0 })];

    /// <summary>A tie that is there, but weak enough to meet a condition on weakness, is no reason a reader would follow.</summary>
    private static bool IsWeakTie(Condition.Ramp ramp, double value) => ramp is { Falling: true, Feature.Kind: FeatureKind.Tie } && value > 0;

    /// <summary>A tie nobody listed bounds what may be; it is no fact to give as a reason, unless it is the absence of any.</summary>
    private static bool IsGuess(FigureUsed figure) => figure is { Feature.Kind: FeatureKind.Tie, Channel: null, Value: > 0 };

    private Condition? FactorOf(Condition.Ramp ramp) => snapshot.Factors.FirstOrDefault(f => f.Id == ramp.Feature.Name)?.Value;

    /// <summary>The attributes of a scenario that a rule looks at, the same in every answer.</summary>
    private string[] AttributesOf(Rule rule) => _attributes.GetOrAdd(rule.Id, static (_, x) => [.. x.Finder.ScenarioAttributes(x.Rule.When).Distinct()], (Finder: this, Rule: rule));

    private IEnumerable<string> ScenarioAttributes(Condition condition) => condition.Features.SelectMany(f => f.Kind switch
    {
        FeatureKind.Scenario => [f.Name.Split('=')[0]],
        FeatureKind.Factor when snapshot.Factors.FirstOrDefault(x => x.Id == f.Name)?.Value is { } value => ScenarioAttributes(value),
        _ => Array.Empty<string>(),
    });

    private static double Degree(Condition.Ramp ramp, double value)
    {
        var up = Math.Clamp((value - ramp.Low) / (ramp.High - ramp.Low), 0, 1);
        return ramp.Falling ? 1 - up : up;
    }

    /// <summary>A tie to a named partner says more to a reader than an index does; the absence of one says least.</summary>
    private static int Plainness(FigureUsed figure) => figure.Feature.Kind switch
    {
        FeatureKind.Tie when figure.Value > 0 => 7,
        FeatureKind.Member => 6,
        FeatureKind.Tie when figure.Feature.Toward == "powers" => 5,
        FeatureKind.Indicator => 4,
        FeatureKind.Dyad => 3,
        FeatureKind.Tie or FeatureKind.Bodies => 2,
        _ => 1,
    };

    /// <summary>The figures of one assessment by the rules that looked at them, and the reasons found in it so far.</summary>
    private sealed class Found(Assessment assessment)
    {
        private readonly ILookup<string, FigureUsed> _byRule = assessment.Figures
            .SelectMany(f => f.Rules.Select(r => (Rule: r, Figure: f)))
            .ToLookup(x => x.Rule, x => x.Figure, StringComparer.Ordinal);

        public ConcurrentDictionary<string, Reason?> Reasons { get; } = new(StringComparer.Ordinal);

        public Dictionary<Feature, FigureUsed> FiguresOf(Rule rule) => _byRule[rule.Id].DistinctBy(f => f.Feature).ToDictionary(f => f.Feature);
    }

    /// <param name="Figure">What met the condition.</param>
    /// <param name="Degree">How far, 0–1.</param>
    /// <param name="IsIndirect">Whether the rule looks at it through a factor only: what the rule itself names fits its claim better.</param>
    private sealed record Leaf(FigureUsed Figure, double Degree, bool IsIndirect = false);

    private sealed record Met(double Degree, IReadOnlyList<Leaf> Leaves)
    {
        public static Met Fully { get; } = new(1, []);
    }
}
