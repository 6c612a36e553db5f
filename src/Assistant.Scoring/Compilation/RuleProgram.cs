using System.Globalization;
using System.Numerics;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Compilation;

/// <summary>Factors, rules, effects and groups of one snapshot, laid out for evaluation.</summary>
internal sealed class RuleProgram
{
    /// <summary>Places of the rules that others look at.</summary>
    private readonly int[] _own;

    private readonly RampColumns _ramps;

    /// <param name="snapshot">What is laid out.</param>
    /// <param name="draws">Draws per quantity.</param>
    /// <param name="before">Budget of the program laid out before with as many draws: what it kept need not be drawn again. Null for none.</param>
    public RuleProgram(RuleBaseSnapshot snapshot, int draws, DrawBudget? before = null)
    {
        Parameters = snapshot.Parameters;
        var stable = snapshot.Rules.Where(r => r.Status == RuleStatus.Stable).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        Features = new FeatureTable(snapshot, stable);
        Options = [.. snapshot.Responses.Select(r => r.Id)];
        var compiler = new DegreeCompiler(Features, draws, Budget, before);
        Factors = [.. snapshot.Factors.Select(f => (Features.IndexOf(new Feature(FeatureKind.Factor, f.Id)), f.Value is null ? null : compiler.Compile(f.Value)))];
        Rules = [.. InDependencyOrder(stable).Select(r => Compile(r, compiler))];
        Bands = new RuleBands(Rules, Features);
        _ramps = new RampColumns(Rules, Features);
        _own = [.. Rules.Select(r => r.OwnFeature).Where(f => f >= 0)];
        (Groups, Effects) = LayOut(snapshot, draws, before);
        Signs = [.. Groups.SelectMany(g => Enumerable.Repeat(g.Sign, g.Count))];
        ChoiceGroups = [.. Options.Select((_, o) => Groups.Where(g => g.ForChoice && g.Option == o).Select(g => g.Place).ToArray())];
        ChoiceEffects = [.. Options.Select((_, o) => SpanOf(o, forChoice: true))];
        SuccessEffects = [.. Options.Select((_, o) => SpanOf(o, forChoice: false))];
        Reach = new Reach(this);
    }

    public ScoringParameters Parameters { get; }

    /// <summary>The drawn numbers that are kept.</summary>
    public DrawBudget Budget { get; } = new();

    public FeatureTable Features { get; }

    public IReadOnlyList<string> Options { get; }

    /// <summary>Place of each factor in the vector and how to compute it; null where nobody measures it.</summary>
    public (int Feature, Degree? Value)[] Factors { get; }

    /// <summary>Stable rules; one that others look at stands before them.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>Which rules can apply at all.</summary>
    public RuleBands Bands { get; }

    public EffectGroup[] Groups { get; }

    public CompiledEffect[] Effects { get; }

    /// <summary>By option: the span of effects of its first sum; groups of one option and sum stand side by side.</summary>
    public (int First, int Count)[] ChoiceEffects { get; }

    /// <summary>By option: the span of effects of its second sum.</summary>
    public (int First, int Count)[] SuccessEffects { get; }

    /// <summary>By option: the places of the groups of its first sum.</summary>
    public int[][] ChoiceGroups { get; }

    /// <summary>Sign of each effect, by its place.</summary>
    public int[] Signs { get; }

    /// <summary>What each feature bears on.</summary>
    public Reach Reach { get; }

    public static double Logit(double p) => Math.Log(p / (1 - p));

    /// <summary>Fills the places of factors that are not set, in order.</summary>
    public void ComputeFactors(CaseSpan features, ReadOnlySpan<bool> isSet)
    {
        for (var f = 0; f < Factors.Length; f++)
        {
            ComputeFactor(f, features, isSet);
        }
    }

    /// <summary>Fills the place of one factor, unless it is set or nobody measures it.</summary>
    public void ComputeFactor(int factor, CaseSpan features, ReadOnlySpan<bool> isSet)
    {
        var (feature, value) = Factors[factor];
        if (value is null || isSet[feature])
        {
            return;
        }

        if (features.IsPoint)
        {
            features.Low[feature] = value.At(features.Low);
        }
        else
        {
            (features.Low[feature], features.High[feature]) = value.Between(features.Low, features.High);
        }
    }

    /// <summary>Activations of all rules; rules that others look at also land among the features.</summary>
    /// <param name="features">The case; places of rules are overwritten.</param>
    /// <param name="lambda">Reach of weakening and strengthening.</param>
    /// <param name="places">Where in its span a rule stands whose figures are missing, 0–1, by rule: see <see cref="TypicalPlaces"/>.</param>
    /// <param name="activations">Receives the activations.</param>
    /// <param name="least">Receives the lowest each may be; may be empty.</param>
    public void ComputeActivations(CaseSpan features, double lambda, ReadOnlySpan<double> places, Span<double> activations, Span<double> least)
    {
        activations.Clear();
        least.Clear();
        foreach (var own in _own)
        {
            features.Low[own] = features.High[own] = 0;
        }

        Span<ulong> awake = Bands.Words <= 256 ? stackalloc ulong[Bands.Words] : new ulong[Bands.Words];
        Bands.Find(features.Low, features.High, awake);
        for (var w = 0; w < awake.Length; w++)
        {
            for (var left = awake[w]; left != 0; left &= left - 1)
            {
                var r = (w * 64) + BitOperations.TrailingZeroCount(left);
                ComputeActivation(r, features, lambda, places[r], activations, least);
            }
        }
    }

    /// <summary>The activation of one rule; see <see cref="ComputeActivations"/>.</summary>
    public void ComputeActivation(int r, CaseSpan features, double lambda, double place, Span<double> activations, Span<double> least)
    {
        var (lowest, highest) = Between(r, features, lambda);
        activations[r] = lowest + (place * (highest - lowest));
        if (!least.IsEmpty)
        {
            least[r] = lowest;
        }

        if (!_ramps.Hold(r) && Rules[r].OwnFeature is >= 0 and var own)
        {
            features.Low[own] = features.High[own] = activations[r];
        }
    }

    /// <summary>Does something for every rule, on all cores: for those that others look at first and in order, then for the rest in any order.</summary>
    /// <param name="begin">What a thread works with.</param>
    /// <param name="work">Takes the place of a rule.</param>
    public void ForEachRule<T>(Func<T> begin, Action<int, T> work)
        where T : IDisposable
    {
        using (var first = begin())
        {
            foreach (var r in Enumerable.Range(0, Rules.Length).Where(r => Rules[r].OwnFeature >= 0))
            {
                work(r, first);
            }
        }

        Parallel.For(
            0, Rules.Length, begin,
            (r, _, own) =>
            {
                if (Rules[r].OwnFeature < 0)
                {
                    work(r, own);
                }

                return own;
            },
            own => own.Dispose());
    }

    /// <summary>One effect of a group as it counts in a case.</summary>
    public Contribution Contribution(EffectGroup group, int e, double[] activations, double[] shares, double[] typical)
    {
        var effect = Effects[e];
        return new Contribution(
            Rules[effect.Rule].Rule.Id, effect.Index, group.ForChoice ? BearsOn.Choice : BearsOn.Success, group.Supports,
            activations[effect.Rule], shares[e], typical[e], effect.Inferred);
    }

    /// <summary>A bound on how fast an option's log-odds move with one feature, through every factor and rule between them.</summary>
    public double Steepness(int feature, int option)
    {
        var steepness = new double[Features.Count];
        steepness[feature] = 1;
        foreach (var (factor, value) in Factors)
        {
            steepness[factor] = value?.Steepness(steepness) ?? steepness[factor];
        }

        var ofRule = new double[Rules.Length];
        for (var r = 0; r < ofRule.Length; r++)
        {
            ofRule[r] = Rules[r].Steepness(steepness, Parameters.Lambda);
            if (Rules[r].OwnFeature >= 0)
            {
                steepness[Rules[r].OwnFeature] = ofRule[r];
            }
        }

        return Groups.Where(g => g.ForChoice && g.Option == option)
            .SelectMany(g => Enumerable.Range(g.First, g.Count))
            .Sum(e => ofRule[Effects[e].Rule] * Parameters.Kappa * Effects[e].LogOdds);
    }

    private (double Low, double High) Between(int r, CaseSpan features, double lambda)
    {
        if (features.IsPoint)
        {
            var alpha = _ramps.Hold(r) ? _ramps.At(r, features.Low) : Rules[r].Activation(features.Low, lambda);
            return (alpha, alpha);
        }

        return _ramps.Hold(r) ? _ramps.Between(r, features.Low, features.High) : Rules[r].Between(features.Low, features.High, lambda);
    }

    private (int First, int Count) SpanOf(int option, bool forChoice) =>
        Groups.Where(g => g.ForChoice == forChoice && g.Option == option).ToList() is [var first, ..] groups ? (first.First, groups.Sum(g => g.Count)) : default;

    private CompiledRule Compile(Rule rule, DegreeCompiler compiler) => new(
        rule,
        compiler.Compile(rule.When),
        rule.WeakenedBy is null ? null : compiler.Compile(rule.WeakenedBy),
        rule.StrengthenedBy is null ? null : compiler.Compile(rule.StrengthenedBy),
        Features.IndexOf(new Feature(FeatureKind.Rule, rule.Id)));

    private static IEnumerable<Rule> InDependencyOrder(IReadOnlyList<Rule> rules)
    {
        var byId = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return DependencyOrder.Of(byId.Keys, id => Named(byId[id]).Where(byId.ContainsKey)).Sorted.Select(id => byId[id]);
    }

    private static IEnumerable<string> Named(Rule rule) =>
        new[] { rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>()
            .SelectMany(c => c.Features)
            .Where(f => f.Kind == FeatureKind.Rule)
            .Select(f => f.Name);

    private (EffectGroup[] Groups, CompiledEffect[] Effects) LayOut(RuleBaseSnapshot snapshot, int draws, DrawBudget? before)
    {
        var weighted = Rules
            .SelectMany((rule, r) => rule.Rule.Effects.Select((effect, e) => (r, e, effect)).Where(x => x.effect.HasWeight))
            .GroupBy(x => (x.effect.BearsOn, Option: OptionIndex(x.effect.Option), Group: x.effect.Group!, Supports: Adds(snapshot, x.effect)))
            .OrderBy(g => g.Key.BearsOn)
            .ThenBy(g => g.Key.Option)
            .ThenBy(g => g.Key.Group, StringComparer.Ordinal)
            .ThenByDescending(g => g.Key.Supports);
        var (groups, effects) = (new List<EffectGroup>(), new List<CompiledEffect>());
        foreach (var group in weighted)
        {
            groups.Add(new EffectGroup(groups.Count, group.Key.Group, group.Key.Option, group.Key.BearsOn == BearsOn.Choice, group.Key.Supports, effects.Count, group.Count()));
            effects.AddRange(group
                .OrderBy(x => Rules[x.r].Rule.Id, StringComparer.Ordinal)
                .ThenBy(x => x.e)
                .Select(x => Weigh(x.r, x.e, x.effect, snapshot.Hedges[x.effect.Hedge!], draws, before)));
        }

        return ([.. groups], [.. effects]);
    }

    private CompiledEffect Weigh(int rule, int index, Effect effect, HedgeClass hedge, int draws, DrawBudget? before)
    {
        var weights = new DrawnWeights(Rules[rule].Rule.Id, index, hedge, Parameters.P0, draws, Budget);
        if (before is not null)
        {
            weights.TakeOver(before);
        }

        return new CompiledEffect(rule, index, effect.Inferred, Math.Abs(Logit(hedge.Mid) - Logit(Parameters.P0)), weights);
    }

    /// <summary>A hedge below p0 ("rare") turns the sign.</summary>
    private bool Adds(RuleBaseSnapshot snapshot, Effect effect) =>
        effect.Supports == (Logit(snapshot.Hedges[effect.Hedge!].Mid) >= Logit(Parameters.P0));

    /// <summary>Place of an option among <see cref="Options"/>.</summary>
    public int OptionIndex(string option)
    {
        for (var i = 0; i < Options.Count; i++)
        {
            if (Options[i] == option)
            {
                return i;
            }
        }

        throw new ArgumentException($"No response `{option}`.", nameof(option));
    }
}
