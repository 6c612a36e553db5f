using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>Mean share of every effect over the reference cases: what a claim adds in a typical case (scoring method, section 4.5).</summary>
internal sealed class TypicalShares
{
    private const double FullyTrue = 0.999;

    private readonly RuleProgram _program;
    private readonly double[] _places;
    private readonly double[][] _byPair;

    /// <param name="program">The rules.</param>
    /// <param name="cases">The reference cases; places of rules are overwritten.</param>
    /// <param name="places">Where in its span a rule stands whose figures are missing.</param>
    /// <param name="unchanged">Which rules add what they added before; null for none.</param>
    /// <param name="before">The shares before.</param>
    public TypicalShares(RuleProgram program, CaseColumns cases, double[] places, UnchangedRules? unchanged, TypicalShares? before)
    {
        (_program, _places) = (program, places);
        var (effects, levels) = (program.Effects.Length, DrawParameters.Levels);
        (Declared, AlwaysTrue) = (new double[effects], new double[program.Rules.Length]);
        _byPair = [.. Enumerable.Range(0, levels.Length * levels.Length).Select(_ => new double[effects])];
        if (cases.Length == 0)
        {
            return;
        }

        for (var l = 0; l < levels.Length; l++)
        {
            Mean(cases, levels[l], levels, [.. Enumerable.Range(0, levels.Length).Select(rho => _byPair[(rho * levels.Length) + l])], unchanged);
        }

        Mean(cases, program.Parameters.Lambda, [program.Parameters.Rho], [Declared], unchanged);
        Count(cases, program.Parameters.Lambda, unchanged);
        if (unchanged is not null && before is not null)
        {
            TakeOver(unchanged, before);
        }
    }

    /// <summary>Typical shares under the declared parameters.</summary>
    public double[] Declared { get; }

    /// <summary>Share of reference cases in which each rule is fully true.</summary>
    public double[] AlwaysTrue { get; }

    /// <summary>Typical shares at the declared kappa for one of the nine pairs of rho and lambda.</summary>
    public double[] OfPair(int pair) => _byPair[pair];

    /// <summary>Fills the mean shares of the effects that changed under one lambda and several rho.</summary>
    private void Mean(CaseColumns cases, double lambda, double[] rhos, double[][] means, UnchangedRules? unchanged)
    {
        LookedAt(cases, lambda);
        Parallel.ForEach(_program.Groups.Where(g => unchanged?.GroupBefore(g) is null), cases.Fork, (group, _, own) =>
        {
            var terms = Terms(group, lambda, own);
            for (var i = 0; i < rhos.Length; i++)
            {
                GroupMeans.Add(terms, own.Length, rhos[i], means[i].AsSpan(group.First, group.Count));
            }

            own.Release();
            return own;
        }, own => own.Dispose());
    }

    /// <summary>Fills the places of the rules that others look at.</summary>
    private void LookedAt(CaseColumns cases, double lambda)
    {
        using var own = cases.Fork();
        for (var r = 0; r < _program.Rules.Length; r++)
        {
            if (_program.Rules[r].OwnFeature is >= 0 and var place)
            {
                cases.Features[place] = new LaneSpan(new Lane(Activation(r, lambda, own).AsSpan(0, own.Length).ToArray()));
                own.Release();
            }
        }
    }

    /// <summary>Counts in how many cases each rule that changed is fully true.</summary>
    private void Count(CaseColumns cases, double lambda, UnchangedRules? unchanged) =>
        Parallel.For(0, _program.Rules.Length, cases.Fork, (r, _, own) =>
        {
            if (unchanged?.RuleBefore(r) is null)
            {
                AlwaysTrue[r] = CountOf(Activation(r, lambda, own).AsSpan(0, own.Length)) / (double)own.Length;
                own.Release();
            }

            return own;
        }, own => own.Dispose());

    /// <summary>What did not change. Nothing of the shares before is held on to: edit follows edit, and each would keep all before it.</summary>
    private void TakeOver(UnchangedRules unchanged, TypicalShares before)
    {
        for (var r = 0; r < AlwaysTrue.Length; r++)
        {
            if (unchanged.RuleBefore(r) is { } place)
            {
                AlwaysTrue[r] = before.AlwaysTrue[place];
            }
        }

        foreach (var group in _program.Groups)
        {
            if (unchanged.GroupBefore(group) is { } was)
            {
                Copy(before.Declared, Declared);
                for (var pair = 0; pair < _byPair.Length; pair++)
                {
                    Copy(before._byPair[pair], _byPair[pair]);
                }

                void Copy(double[] from, double[] to) => from.AsSpan(was.First, was.Count).CopyTo(to.AsSpan(group.First));
            }
        }
    }

    private static int CountOf(ReadOnlySpan<double> activations)
    {
        var count = 0;
        foreach (var activation in activations)
        {
            count += activation > FullyTrue ? 1 : 0;
        }

        return count;
    }

    /// <summary>What each claim of a group would add alone, by claim and case.</summary>
    private double[][] Terms(EffectGroup group, double lambda, CaseColumns cases)
    {
        var terms = new double[group.Count][];
        for (var i = 0; i < terms.Length; i++)
        {
            var effect = _program.Effects[group.First + i];
            var term = terms[i] = Activation(effect.Rule, lambda, cases);
            for (var c = 0; c < cases.Length; c++)
            {
                term[c] = term[c] * _program.Parameters.Kappa * effect.LogOdds;
            }
        }

        return terms;
    }

    /// <summary>How far a rule applies in every case, in a buffer of its own.</summary>
    private double[] Activation(int rule, double lambda, CaseColumns cases)
    {
        var span = _program.Rules[rule].Across(cases, lambda);
        var (activation, place) = (cases.Rent(), _places[rule]);
        for (var c = 0; c < cases.Length; c++)
        {
            activation[c] = span.Low[c] + (place * (span.High[c] - span.Low[c]));
        }

        return activation;
    }
}
