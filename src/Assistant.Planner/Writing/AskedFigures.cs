using Assistant.Planner.Questions;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>Which rows of a profile were asked for: indicators by their identifier, ties by channel (<c>tie:export</c>) and partner (<c>with:CHN</c>).</summary>
internal sealed class AskedFigures
{
    private readonly string[] _names;
    private readonly string[] _channels;

    private AskedFigures(string[] names, string[] channels, string[] partners) => (_names, _channels, Partners) = (names, channels, partners);

    /// <summary>Partners whose ties were asked for.</summary>
    public IReadOnlyList<string> Partners { get; }

    /// <summary>What a question about a profile asks for.</summary>
    public static AskedFigures Of(Question question)
    {
        var words = question.Topic?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return new AskedFigures([.. words.Where(w => !w.Contains(':', StringComparison.Ordinal))], After(words, "tie:"), After(words, "with:"));
    }

    /// <summary>Whether a row is one of them.</summary>
    public bool Hold(FigureUsed figure) => figure.Feature.Kind == FeatureKind.Tie
        ? _channels.Length + Partners.Count > 0 && (_channels.Length == 0 || _channels.Contains(figure.Channel)) && (Partners.Count == 0 || Partners.Contains(figure.Partner))
        : _names.Contains(figure.Name);

    private static string[] After(string[] words, string prefix) => [.. words.Where(w => w.StartsWith(prefix, StringComparison.Ordinal)).Select(w => w[prefix.Length..])];
}
