using System.Globalization;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>Whole-number weights per feature and intent, learnt from the written questions of the tests (<c>IntentTrainer</c> there).</summary>
/// <remarks>A multinomial logistic regression; a score is a log-odds times <see cref="Unit"/>. Sums of whole numbers come out alike in any order and on any machine.</remarks>
internal sealed class IntentModel
{
    /// <summary>A weight of one in the file's whole numbers.</summary>
    public const int Unit = 100;

    private static readonly LearnedIntent[] Intents = Enum.GetValues<LearnedIntent>();

    private static readonly Lazy<IntentModel> Carried = new(() => Parse(Lines()));

    private readonly Dictionary<IntentFeature, (LearnedIntent Intent, int Weight)[]> _weights;

    private IntentModel(Dictionary<IntentFeature, (LearnedIntent, int)[]> weights) => _weights = weights;

    /// <summary>The model this assembly carries.</summary>
    public static IntentModel Embedded => Carried.Value;

    /// <summary>A model from its file: a feature, a tab, and the weights as <c>Intent:number</c>, parted by spaces.</summary>
    public static IntentModel Parse(IEnumerable<string> lines) => new(lines
        .Select(l => l.Split('\t'))
        .ToDictionary(c => Feature(c[0]), c => c[1].Split(' ').Select(Weight).ToArray()));

    /// <summary>One score per intent, in the order of <see cref="LearnedIntent"/>.</summary>
    public int[] Score(IEnumerable<IntentFeature> features)
    {
        var scores = new int[Intents.Length];
        foreach (var feature in features)
        {
            if (_weights.TryGetValue(feature, out var weights))
            {
                foreach (var (intent, weight) in weights)
                {
                    scores[(int)intent] += weight;
                }
            }
        }

        return scores;
    }

    /// <summary>The lines of the model this assembly carries.</summary>
    internal static IEnumerable<string> Lines()
    {
        using var stream = typeof(IntentModel).Assembly.GetManifestResourceStream("Assistant.Planner.Interpreting.Learned.intents.tsv")
            ?? throw new InvalidOperationException("The assembly carries no model of intents.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IntentFeature Feature(string text) => text.Split(' ') is [var word, var next] ? new IntentFeature(word, next) : new IntentFeature(text);

    private static (LearnedIntent, int) Weight(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return (Enum.Parse<LearnedIntent>(text[..colon]), int.Parse(text[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
