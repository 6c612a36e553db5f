using System.Globalization;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>Whole-number weights per feature and class, learnt from the written questions of the tests (<c>LearnedTrainer</c> there).</summary>
/// <remarks>
/// A multinomial logistic regression; a score is a log-odds times <see cref="LearnedModels.Unit"/>. Sums of whole numbers come out alike in any order and on any machine.
/// </remarks>
/// <typeparam name="TClass">What is told apart; its values count from 0.</typeparam>
internal sealed class LearnedModel<TClass>
    where TClass : struct, Enum
{
    private static readonly int Classes = Enum.GetValues<TClass>().Length;

    private readonly Dictionary<LearnedFeature, (int Class, int Weight)[]> _weights;

    private LearnedModel(Dictionary<LearnedFeature, (int, int)[]> weights) => _weights = weights;

    /// <summary>A model from its file: a feature, a tab, and the weights as <c>Class:number</c>, parted by spaces.</summary>
    public static LearnedModel<TClass> Parse(IEnumerable<string> lines) => new(lines
        .Select(l => l.Split('\t'))
        .ToDictionary(c => Feature(c[0]), c => c[1].Split(' ').Select(Weight).ToArray()));

    /// <summary>One score per class, in their order.</summary>
    public int[] Score(IEnumerable<LearnedFeature> features)
    {
        var scores = new int[Classes];
        foreach (var feature in features)
        {
            if (_weights.TryGetValue(feature, out var weights))
            {
                foreach (var (known, weight) in weights)
                {
                    scores[known] += weight;
                }
            }
        }

        return scores;
    }

    private static LearnedFeature Feature(string text) => text.Split(' ') is [var word, var next] ? new LearnedFeature(word, next) : new LearnedFeature(text);

    private static (int, int) Weight(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return (Convert.ToInt32(Enum.Parse<TClass>(text[..colon]), CultureInfo.InvariantCulture), int.Parse(text[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
