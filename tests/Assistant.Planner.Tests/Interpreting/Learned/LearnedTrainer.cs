using System.Globalization;
using Assistant.Planner.Interpreting.Learned;

namespace Assistant.Planner.Tests.Interpreting.Learned;

/// <summary>Learns the weights of a <see cref="LearnedModel{TClass}"/>: multinomial logistic regression where several classes of an example may be right.</summary>
/// <remarks>Sums, products and square roots alone, in a fixed order: every machine learns the same file.</remarks>
internal sealed class LearnedTrainer<TClass>
    where TClass : struct, Enum
{
    private const int Rounds = 20;
    private const double Rate = 0.3;
    private const double Decay = 0.0003;
    private const int Rare = 2;
    private const int Stride = 7919;

    private static readonly TClass[] Classes = Enum.GetValues<TClass>();

    private readonly LearnedFeature[] _features;
    private readonly (int[] Features, bool[] Right)[] _examples;
    private readonly double[][] _weights;
    private readonly double[][] _seen;

    private LearnedTrainer(IReadOnlyList<LearnedExample<TClass>> examples)
    {
        _features = [.. examples.SelectMany(e => e.Features).GroupBy(f => f).Where(g => g.Count() >= Rare).Select(g => g.Key).OrderBy(f => f.ToString(), StringComparer.Ordinal)];
        var index = _features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i);
        _examples = [.. examples.Select(e => (e.Features.Where(index.ContainsKey).Select(f => index[f]).Order().ToArray(), Classes.Select(e.Right.Contains).ToArray()))];
        _weights = [.. _features.Select(_ => new double[Classes.Length])];
        _seen = [.. _features.Select(_ => new double[Classes.Length])];
    }

    /// <summary>The lines of the model file.</summary>
    public static IReadOnlyList<string> Learn(IReadOnlyList<LearnedExample<TClass>> examples)
    {
        var trainer = new LearnedTrainer<TClass>(examples);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < trainer._examples.Length; i++)
            {
                trainer.Step(trainer._examples[(int)((long)i * Stride % trainer._examples.Length)]);
            }
        }

        return trainer.Lines();
    }

    private void Step((int[] Features, bool[] Right) example)
    {
        var shares = Shares(example.Features);
        var right = shares.Where((_, k) => example.Right[k]).Sum();
        for (var k = 0; k < shares.Length; k++)
        {
            var error = (example.Right[k] ? shares[k] / right : 0) - shares[k];
            foreach (var feature in example.Features)
            {
                var slope = error - (Decay * _weights[feature][k]);
                _seen[feature][k] += slope * slope;
                _weights[feature][k] += Rate * slope / Math.Sqrt(_seen[feature][k] + 1);
            }
        }
    }

    private double[] Shares(int[] features)
    {
        var scores = Classes.Select((_, k) => features.Sum(f => _weights[f][k])).ToArray();
        var top = scores.Max();
        var shares = scores.Select(s => Exp(s - top)).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(s => (s / sum) + 1e-12)];
    }

    // The library's exponential may differ in its last bit from one machine to the next.
    private static double Exp(double x)
    {
        var power = Math.Max(0, 1 + (x / 4096));
        for (var i = 0; i < 12; i++)
        {
            power *= power;
        }

        return power;
    }

    private List<string> Lines()
    {
        var lines = new List<string>();
        for (var f = 0; f < _features.Length; f++)
        {
            var weights = Classes.Select((known, k) => (Class: known, Weight: (int)Math.Round(_weights[f][k] * LearnedModels.Unit))).Where(w => Math.Abs(w.Weight) > 2).ToList();
            if (weights.Count > 0)
            {
                lines.Add($"{_features[f]}\t{string.Join(' ', weights.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Class}:{w.Weight}")))}");
            }
        }

        return lines;
    }
}
