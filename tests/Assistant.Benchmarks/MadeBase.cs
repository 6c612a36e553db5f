using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring;

namespace Assistant.Benchmarks;

/// <summary>As many rules as wanted over the figures of the real base: two conditions each, ten options, three claims to a point.</summary>
internal sealed class MadeBase
{
    /// <summary>How many figures the rules look at.</summary>
    public const int Figures = 12;

    private static readonly string[] Hedges = ["possible", "directional", "frequent", "regular"];

    private static readonly string[] Names =
    [
        .. RealBase.Compiled.Snapshot.Indicators.Values.Where(i => !i.IsFlag && RealBase.Compiled.Snapshot.States[State].Value(i.Id, null, 0) is not null)
            .Select(i => i.Id).Order(StringComparer.Ordinal).Take(Figures),
    ];

    private static readonly Dictionary<string, double[]> Spread = Names.ToDictionary(
        f => f, f => RealBase.Compiled.Snapshot.States.Values.Select(s => s.Value(f, null, 0)?.Value).OfType<double>().Order().ToArray(), StringComparer.Ordinal);

    public MadeBase(int rules)
    {
        var real = RealBase.Compiled.Snapshot;
        var dice = new Random(rules);
        Conditions = ConditionsOf(rules);
        Values = [.. Names.Select(f => real.States[State].Value(f, null, 0)!.Value.Value)];
        Compiled = CompiledRuleBase.Prepare(real with { Factors = [], Rules = [.. Conditions.Select((c, i) => Rule(i, c, real, dice)).OrderBy(r => r.Id, StringComparer.Ordinal)] }, ScoringOptions.Draws);
    }

    /// <summary>The state of the made case.</summary>
    public const string State = "SRB";

    public static Scenario Pressure { get; } = new() { Senders = ["USA"], Measures = ["trade"], Breadth = "sectoral" };

    public IReadOnlyList<Condition.All> Conditions { get; }

    public CompiledRuleBase Compiled { get; }

    /// <summary>The state's figures, in the order of <see cref="IndexOf"/>.</summary>
    public double[] Values { get; }

    /// <summary>The case as the rules see it.</summary>
    public double[] Vector => Compiled.Vector.Centre(Compiled.Readings.Read(Compiled.Snapshot.States[State], Pressure, null)).Low;

    /// <summary>The conditions of a base of this many rules.</summary>
    public static IReadOnlyList<Condition.All> ConditionsOf(int rules)
    {
        var dice = new Random(rules);
        return [.. Enumerable.Range(0, rules).Select(_ => Condition(dice))];
    }

    public static int IndexOf(string figure) => Array.IndexOf(Names, figure);

    private static Condition.All Condition(Random dice)
    {
        var first = dice.Next(Figures);
        return new Condition.All([Ramp(first), Ramp((first + 1 + dice.Next(Figures - 1)) % Figures)]);

        Condition.Ramp Ramp(int figure)
        {
            // Cut-offs a person would choose: at one of 20 parts of the states' spread.
            var values = Spread[Names[figure]];
            var part = dice.Next(1, 18);
            var (low, high) = (values[part * values.Length / 20], values[(part + 2) * values.Length / 20]);
            return new Condition.Ramp(new Feature(FeatureKind.Indicator, Names[figure]), low, high > low ? high : low + Math.Max(1, Math.Abs(low)), dice.Next(2) == 0, false);
        }
    }

    private static Rule Rule(int i, Condition.All when, RuleBaseSnapshot real, Random dice)
    {
        var option = real.Responses[dice.Next(real.Responses.Count)].Id;
        var supports = dice.Next(3) > 0;
        var effect = new Effect(option, BearsOn.Choice, supports, Hedges[dice.Next(Hedges.Length)], $"{option}-{(supports ? "for" : "against")}-{i / 30}", false, null, []);
        return real.Rules.First(r => r.Status == RuleStatus.Stable) with
        {
            Id = FormattableString.Invariant($"made.rule-{i:D6}"),
            Topic = "made",
            When = when,
            WeakenedBy = null,
            StrengthenedBy = null,
            Effects = [effect],
        };
    }
}
