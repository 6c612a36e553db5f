using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>Ways to spoil a sentence about rules, documents, figures, or cases before and after; nothing where there is nothing to spoil.</summary>
/// <remarks>A citation left out may leave a sentence that still holds.</remarks>
internal static partial class CorruptedLookUp
{
    public static readonly IReadOnlyDictionary<string, Func<DraftSentence, Findings, IEnumerable<DraftSentence>>> All =
        new Dictionary<string, Func<DraftSentence, Findings, IEnumerable<DraftSentence>>>(StringComparer.Ordinal)
        {
            ["each number raised by one"] = (s, _) => Digits().Matches(s.Text).Select(n => s with
            {
                Text = string.Concat(s.Text.AsSpan(0, n.Index), (int.Parse(n.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), s.Text.AsSpan(n.Index + n.Length)),
            }),
            ["each citation left out"] = (s, _) => s.Cites.Count > 1 ? s.Cites.Select(c => s with { Cites = [.. s.Cites.Where(x => x != c)] }) : [],
            ["a rule nobody looked up"] = (s, _) => [s with { Cites = [.. s.Cites, new Cite.Claim("trade.never-written")] }],
            ["a response nobody assessed"] = (s, _) => s.Cites.OfType<Cite.Effect>().Take(1).Select(e => s with { Cites = [.. s.Cites, e with { Option = "never-heard" }] }),
            ["coded cases of a response nobody assessed"] = (s, f) =>
                f.Assessments.Take(1).Select(c => s with { Cites = [.. s.Cites, new Cite.Episodes("never-heard", c.State, c.Variant)] }),
            ["speaks for turned round"] = (s, _) => Replaced(s, "speaks for", "speaks against"),
            ["speaks against turned round"] = (s, _) => Replaced(s, "speaks against", "speaks for"),
            ["the success of something turned to the choice of it"] = (s, _) => Replaced(s, "the success of ", ""),
            ["a negation"] = (s, _) => [s with { Text = s.Text.TrimEnd('.') + ", which does not hold." }],
            ["a direction"] = (s, _) => [s with { Text = s.Text.TrimEnd('.') + ", which raises everything." }],
            ["another state"] = (s, _) => [s with { Text = s.Text.TrimEnd('.') + ", as Nepal would." }],
            ["another response"] = (s, _) => [s with { Text = s.Text.TrimEnd('.') + ", or seek a common answer in a regional body." }],
            ["the condition put in front"] = (s, _) => [s with { Text = "If it applies, " + s.Text }],
            ["called a precedent"] = (s, _) => [s with { Text = "Nearest coded case: " + s.Text }],
            ["before and after exchanged"] = (s, _) => Replaced(s, "before", "then").SelectMany(b => Replaced(b, "after", "before")).SelectMany(b => Replaced(b, "then", "after")),
        };

    private static IEnumerable<DraftSentence> Replaced(DraftSentence s, string from, string to) =>
        s.Text.Contains(from, StringComparison.Ordinal) ? [s with { Text = s.Text.Replace(from, to, StringComparison.Ordinal) }] : [];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
