using System.Text.RegularExpressions;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Importing;

/// <summary>Recognises how far a sentence commits itself, by the cues of <c>vocabulary/hedges.yaml</c>.</summary>
/// <remarks>The weakest cue counts, as when people code. Two entries of the cue lists describe a form rather than quote a word; they are looked for as forms.</remarks>
internal sealed partial class HedgeFinder
{
    private const string Comparatives = "comparatives without a size";
    private const string PlainStatement = "a plain general statement";

    private readonly IReadOnlyList<(HedgeClass Class, string Cue, List<string> Words)> _cues;
    private readonly HedgeClass? _ofComparatives;
    private readonly HedgeClass _ofPlainStatements;

    public HedgeFinder(IEnumerable<HedgeClass> classes)
    {
        var weakestFirst = classes.OrderBy(c => c.Mid).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        _ofComparatives = weakestFirst.Find(c => c.Cues.Contains(Comparatives));
        _ofPlainStatements = weakestFirst.Find(c => c.Cues.Contains(PlainStatement)) ?? weakestFirst[^1];
        _cues = [.. weakestFirst.SelectMany(c => c.Cues.Where(q => q is not (Comparatives or PlainStatement)).Select(q => (c, q, Words.Of(q))))];
    }

    /// <summary>The class, and the cue that gave it; null where the sentence is a plain statement.</summary>
    public (string Class, string? Cue) Find(string sentence)
    {
        var words = Words.Of(sentence);
        var cue = _cues.FirstOrDefault(c => Words.Find(words, c.Words) >= 0);
        var comparative = _ofComparatives is null ? null : Comparative().Match(sentence) is { Success: true } match ? match.Value : null;
        return comparative is not null && (cue.Class is null || _ofComparatives!.Mid < cue.Class.Mid) ? (_ofComparatives!.Id, comparative)
            : cue.Class is not null ? (cue.Class.Id, cue.Cue)
            : (_ofPlainStatements.Id, null);
    }

    [GeneratedRegex(@"\b(?:more|less|fewer)\s+\p{Ll}+|\b\p{Ll}{3,}er\s+than\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Comparative();
}
