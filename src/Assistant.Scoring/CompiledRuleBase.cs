using System.Globalization;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring;

/// <summary>A snapshot ready to be scored: conditions, typical shares, base rates and draw numbers are computed once.</summary>
/// <remarks>Immutable; one per snapshot, shared by all requests.</remarks>
public sealed class CompiledRuleBase
{
    private const double AlwaysTrueAbove = 0.95;

    private readonly ReferenceCases _reference;
    private readonly ReferenceColumns _columns;

    private CompiledRuleBase(RuleBaseSnapshot snapshot, int draws, CompiledRuleBase? before)
    {
        Snapshot = snapshot;
        Parameters = new DrawParameters(draws, snapshot.Parameters.Kappa);
        Program = new RuleProgram(snapshot, draws, before?.Program.Budget);
        Reader = new CaseReader(snapshot);
        _reference = before?.ReferenceOf(snapshot, Program) ?? new ReferenceCases(snapshot, Program.Features, new CaseReadings(Program.Features, Reader), draws);
        Vector = new CaseVector(Program, _reference);
        _columns = before?.ColumnsOf(snapshot, _reference) ?? new ReferenceColumns(Vector, Reference);
        var unchanged = ReferenceEquals(_columns, before?._columns) ? new UnchangedRules(this, before) : null;
        using (var centres = _columns.Known())
        {
            using var withoutRecords = _columns.Hidden();
            Places = TypicalPlaces.Of(Program, centres, withoutRecords, unchanged, before?.Places);
            Typical = new TypicalShares(Program, centres, Places, unchanged, before?.Typical);
        }

        BaseRates = new BaseRates(snapshot, Program.Options, draws, before?.BaseRates);
        TypicalDraws = SumTypicalDraws(unchanged, before?.TypicalDraws);
    }

    /// <summary>What was compiled.</summary>
    public RuleBaseSnapshot Snapshot { get; }

    internal DrawParameters Parameters { get; }

    internal RuleProgram Program { get; }

    internal CaseReader Reader { get; }

    internal CaseReadings Readings => _reference.Readings;

    internal CaseVector Vector { get; }

    internal IReadOnlyList<CaseFeatures> Reference => _reference.Cases;

    /// <summary>Where in its span each rule stands when its figures are missing, 0–1.</summary>
    internal double[] Places { get; }

    internal TypicalShares Typical { get; }

    internal BaseRates BaseRates { get; }

    /// <summary>Per option and draw: the signed sum of typical shares, scaled with the drawn weights.</summary>
    internal double[][] TypicalDraws { get; }

    /// <summary>Compiles a snapshot.</summary>
    /// <param name="snapshot">What to compile.</param>
    /// <param name="before">What was compiled before, where edits follow each other: what is the same for both is taken over. Null for none.</param>
    /// <exception cref="InvalidRulesException">A choice effect is true for nearly every reference case.</exception>
    public static CompiledRuleBase Compile(RuleBaseSnapshot snapshot, CompiledRuleBase? before = null)
    {
        var compiled = new CompiledRuleBase(snapshot, ScoringOptions.Draws, before);
        var problems = compiled.Problems();
        return problems.Count == 0 ? compiled : throw new InvalidRulesException(problems);
    }

    /// <summary>Compiles a snapshot and reports what only scoring can see.</summary>
    public static (CompiledRuleBase Compiled, IReadOnlyList<RuleProblem> Problems) Check(RuleBaseSnapshot snapshot)
    {
        var compiled = Prepare(snapshot, ScoringOptions.Draws);
        return (compiled, compiled.Problems());
    }

    /// <summary>Compiles without checks and with a number of draws of one's own, as many as were drawn before.</summary>
    internal static CompiledRuleBase Prepare(RuleBaseSnapshot snapshot, int draws, CompiledRuleBase? before = null) => new(snapshot, draws, before);

    /// <summary>The reference cases as they were read, where another snapshot would read the same: its rules look at the same features of the same states under the same scenarios.</summary>
    /// <remarks>The parts must be the very same ones, as a load that remembers the one before gives them.</remarks>
    private ReferenceCases? ReferenceOf(RuleBaseSnapshot snapshot, RuleProgram program) =>
        ReferenceEquals(snapshot.States, Snapshot.States)
        && ReferenceEquals(snapshot.Sanctions, Snapshot.Sanctions)
        && ReferenceEquals(snapshot.ReferenceScenarios, Snapshot.ReferenceScenarios)
        && ReferenceEquals(snapshot.Organisations, Snapshot.Organisations)
        && (snapshot.Parameters, snapshot.Released, snapshot.MaximumReferenceCases) == (Snapshot.Parameters, Snapshot.Released, Snapshot.MaximumReferenceCases)
        && program.Features.IsSameAs(Program.Features)
            ? _reference
            : null;

    /// <summary>The same cases side by side, where another snapshot also computes the same factors for them.</summary>
    private ReferenceColumns? ColumnsOf(RuleBaseSnapshot snapshot, ReferenceCases reference) =>
        ReferenceEquals(reference, _reference) && ReferenceEquals(snapshot.Factors, Snapshot.Factors) ? _columns : null;

    private List<RuleProblem> Problems()
    {
        var problems = new List<RuleProblem>();
        for (var r = 0; r < Program.Rules.Length; r++)
        {
            var rule = Program.Rules[r].Rule;
            if (Reference.Count > 0 && Typical.AlwaysTrue[r] > AlwaysTrueAbove && rule.Effects.Any(e => e.BearsOn == BearsOn.Choice))
            {
                problems.Add(new RuleProblem(
                    rule.Place.File, rule.Place.Line, rule.Place.Column, ProblemCodes.AlwaysTrue,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"`{rule.Id}` is fully true in {100 * Typical.AlwaysTrue[r]:F0} % of the reference cases, so it explains nothing; narrow its `when`")));
            }
        }

        return problems;
    }

    private double[][] SumTypicalDraws(UnchangedRules? unchanged, double[][]? before)
    {
        int?[] places = [.. Program.Options.Select((_, o) => unchanged?.OptionBefore(o))];
        double[][] sums = [.. places.Select(place => place is { } known ? before![known] : new double[Parameters.Draws])];
        Parallel.ForEach(Program.Groups.Where(g => g.ForChoice && places[g.Option] is null).GroupBy(g => g.Option), groups =>
        {
            foreach (var group in groups)
            {
                for (var e = group.First; e < group.First + group.Count; e++)
                {
                    AddTypicalDraws(Program.Effects[e], group.Sign, [.. Enumerable.Range(0, DrawParameters.Pairs).Select(pair => Typical.OfPair(pair)[e])], sums[group.Option]);
                }
            }
        });
        return sums;
    }

    private void AddTypicalDraws(CompiledEffect effect, int sign, double[] typical, double[] sum)
    {
        var (weight, drawn) = (Program.Parameters.Kappa * effect.LogOdds, effect.LogOddsDraws.Values);
        for (var k = 0; k < sum.Length; k++)
        {
            sum[k] += sign * typical[Parameters.PairOf(k)] * (Parameters.Kappa[k] * drawn[k] / weight);
        }
    }
}
