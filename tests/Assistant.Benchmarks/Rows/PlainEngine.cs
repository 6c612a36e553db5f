using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Points;

namespace Assistant.Benchmarks.Rows;

/// <summary>The formula as one would first write it: rule by rule over one array of figures, groups sorted, shares by the closed form; no centring, no factors, no second sum.</summary>
internal sealed class PlainEngine
{
    private const double Kappa = 0.5;
    private const double Rho = 0.5;

    private readonly double[] _figures;
    private readonly PlainRule[] _rules;
    private readonly int[][] _groups;
    private readonly (int Option, int Sign)[] _ofGroup;
    private readonly double[] _activations;
    private readonly double[] _shares;
    private readonly double[] _scores;

    public PlainEngine(MadeBase made)
    {
        var program = made.Compiled.Program;
        _figures = made.Vector;
        _rules = [.. program.Rules.Select((r, i) => new PlainRule([.. ((Condition.All)r.Rule.When).Parts.Cast<Condition.Ramp>().Select(p => new PlainRamp(program.Features.IndexOf(p.Feature), p.Low, p.High, p.Falling))], program.Effects.Single(e => e.Rule == i).LogOdds))];
        _groups = [.. program.Groups.Select(g => Enumerable.Range(g.First, g.Count).Select(e => program.Effects[e].Rule).ToArray())];
        _ofGroup = [.. program.Groups.Select(g => (g.Option, g.Sign))];
        (_activations, _shares, _scores) = (new double[_rules.Length], new double[_rules.Length], new double[program.Options.Count]);
    }

    /// <summary>Scores of all options, with the share of every rule.</summary>
    public double[] Score()
    {
        Activate();
        Array.Clear(_scores);
        Span<double> terms = stackalloc double[64];
        Span<double> shares = stackalloc double[64];
        for (var g = 0; g < _groups.Length; g++)
        {
            var group = Terms(g, terms);
            GroupShares.Shapley(terms[..group.Length], Rho, shares[..group.Length]);
            for (var i = 0; i < group.Length; i++)
            {
                _shares[group[i]] = shares[i];
                _scores[_ofGroup[g].Option] += _ofGroup[g].Sign * shares[i];
            }
        }

        return Logistic();
    }

    /// <summary>Scores of all options alone.</summary>
    public double[] ScoreWithoutShares()
    {
        Activate();
        Array.Clear(_scores);
        Span<double> terms = stackalloc double[64];
        for (var g = 0; g < _groups.Length; g++)
        {
            var group = Terms(g, terms);
            _scores[_ofGroup[g].Option] += _ofGroup[g].Sign * GroupShares.Sum(terms[..group.Length], Rho);
        }

        return Logistic();
    }

    private void Activate()
    {
        for (var r = 0; r < _rules.Length; r++)
        {
            var activation = 1.0;
            foreach (var ramp in _rules[r].Ramps)
            {
                activation = Math.Min(activation, ramp.At(_figures));
            }

            _activations[r] = activation;
        }
    }

    private int[] Terms(int g, Span<double> terms)
    {
        var group = _groups[g];
        for (var i = 0; i < group.Length; i++)
        {
            terms[i] = _activations[group[i]] * Kappa * _rules[group[i]].LogOdds;
        }

        return group;
    }

    private double[] Logistic()
    {
        for (var o = 0; o < _scores.Length; o++)
        {
            _scores[o] = 1 / (1 + Math.Exp(-_scores[o]));
        }

        return _scores;
    }

    private sealed record PlainRule(PlainRamp[] Ramps, double LogOdds);

    private sealed record PlainRamp(int Figure, double Low, double High, bool Falling)
    {
        public double At(double[] figures)
        {
            var degree = Math.Clamp((figures[Figure] - Low) / (High - Low), 0, 1);
            return Falling ? 1 - degree : degree;
        }
    }
}
