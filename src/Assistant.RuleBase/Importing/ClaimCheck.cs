using System.Text.RegularExpressions;

namespace Assistant.RuleBase.Importing;

/// <summary>Whether a claim somebody else drafted may stand: one plain sentence in other words than the source's, as cautious as it, and with nothing the source sentence has not.</summary>
public sealed partial class ClaimCheck
{
    private const int Shortest = 20;
    private const int Longest = 300;
    private const int TooMany = 9;
    private const int Shared = 2;

    private readonly HedgeFinder _hedges;
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _states = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="rules">The base whose hedges count.</param>
    /// <param name="source">The whole source: no claim may follow any part of it word for word.</param>
    public ClaimCheck(RuleBaseSnapshot rules, DocumentOutline source)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(source);
        _hedges = new HedgeFinder(rules.Hedges.Values);
        _states.UnionWith(rules.States.Values.SelectMany(s => s.State.Aliases.Append(s.State.Name)));
        _runs.UnionWith(Runs(string.Join(' ', source.Sentences.Select(s => s.Text))));
    }

    /// <summary>Why a claim may not stand.</summary>
    /// <param name="claim">As it was drafted.</param>
    /// <param name="sentence">The sentence it is to stand for.</param>
    /// <returns>What it does, such as "repeats nine words of the source in a row"; null where it may stand.</returns>
    public string? Fault(string claim, LocatedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(sentence);
        var own = Words.Of(sentence.Text).ToHashSet(StringComparer.Ordinal);
        return claim.Length is < Shortest or > Longest || !OneSentence().IsMatch(claim) || SentenceSplitter.Split(claim).Count != 1 ? "is no single plain sentence"
            : Runs(claim).Any(_runs.Contains) ? "repeats nine words of the source in a row"
            : Names().Matches(claim).Any(n => Words.Of(n.Value).Any(w => !own.Contains(w))) ? "brings in a name or a figure its sentence has not"
            : _states.Any(s => Naming(s, claim)) ? "names a state"
            : Words.Content(claim).Count(own.Contains) < Shared ? "shares too little with its sentence"
            : _hedges.Find(claim).Class != _hedges.Find(sentence.Text).Class ? "is more certain, or less, than its sentence"
            : null;
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words.Of(text);
        return Enumerable.Range(0, Math.Max(0, words.Count - TooMany + 1)).Select(at => string.Join(' ', words.GetRange(at, TooMany)));
    }

    private static bool Naming(string state, string claim) =>
        claim.Contains(state, StringComparison.OrdinalIgnoreCase) && Words.Find(Words.Of(claim), Words.Of(state)) >= 0;

    /// <summary>Letters, figures and the signs of a sentence; no mark-up, no address, no line end.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{Nd} ,;:'’%()–-]*\.$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex OneSentence();

    /// <summary>Capitalised words behind the first, and figures.</summary>
    [GeneratedRegex(@"(?<=\W)\p{Lu}[\p{L}'’-]*|\p{Nd}+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Names();
}
