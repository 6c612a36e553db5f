using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.Scoring.Coverage;
using static System.FormattableString;

namespace Assistant.Cli.RulesCoverage;

/// <summary>What became of every sentence, and how often every rule fires.</summary>
/// <param name="Snapshot">The base.</param>
/// <param name="Documents">By identifier.</param>
/// <param name="Rules">Rules in force, in identifier order.</param>
internal sealed record CoverageReport(RuleBaseSnapshot Snapshot, IReadOnlyList<CoveredDocument> Documents, IReadOnlyList<CarryingRule> Rules)
{
    /// <summary>Cases of the grid.</summary>
    public int Cases => Rules.Count == 0 ? 0 : Rules[0].Firing!.Cases;

    /// <summary>Rules in force that fire for nobody.</summary>
    public IReadOnlyList<CarryingRule> Never => [.. Rules.Where(r => r.IsNever)];

    /// <summary>Rules with a condition that holds for everybody.</summary>
    public IReadOnlyList<CarryingRule> Always => [.. Rules.Where(r => r.IsAlways)];

    /// <summary>Whether every body sentence is accounted for.</summary>
    public bool IsComplete => Documents.All(d => d.AccountedFor == d.Body.Count);

    /// <summary>One line to end with.</summary>
    public string Summary => Invariant(
        $"{Documents.Sum(d => d.AccountedFor)} of {Documents.Sum(d => d.Body.Count)} body sentences accounted for; {Rules.Count} rules in force over {Cases} cases, {Never.Count} never firing, {Always.Count} always");

    /// <summary>Joins sheets, rules, counts and quotes.</summary>
    /// <param name="snapshot">The base.</param>
    /// <param name="firings">One per rule in force.</param>
    /// <param name="quotes">Texts by the first 16 digits of their hash.</param>
    public static CoverageReport Of(RuleBaseSnapshot snapshot, IReadOnlyList<RuleFiring> firings, IReadOnlyDictionary<string, string> quotes)
    {
        var byRule = firings.ToDictionary(f => f.Rule, StringComparer.Ordinal);
        CarryingRule Carrying(Rule rule) => new(rule, byRule.GetValueOrDefault(rule.Id));
        CoveredSentence Covered(SourceDocument document, DocumentSentence sentence) => new(
            sentence, new SourceLocator(document.Id, sentence.Position), document.SectionOf(sentence.Position),
            [.. sentence.Rules.Select(snapshot.FindRule).OfType<Rule>().Select(Carrying)], quotes.GetValueOrDefault(sentence.Sha256));
        return new CoverageReport(
            snapshot,
            [.. snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => new CoveredDocument(d, [.. d.Sentences.Select(s => Covered(d, s))]))],
            [.. snapshot.Rules.Where(r => r.Status == RuleStatus.Stable).Select(Carrying)]);
    }
}
