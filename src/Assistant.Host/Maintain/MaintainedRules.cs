using Assistant.Host.Rules;
using Assistant.Planner;
using Assistant.RuleBase;
using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Wording;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.Coverage;
using Assistant.Scoring.RuleCases;

namespace Assistant.Host.Maintain;

/// <summary>What the page shows of one version; measured once, when somebody first looks.</summary>
internal sealed class MaintainedRules
{
    private readonly LoadedRules _rules;
    private readonly RuleBaseSnapshot _snapshot;
    private readonly RuleWords _words;
    private readonly Lazy<Dictionary<string, RuleFiring>> _firings;
    private readonly Lazy<ILookup<string, CaseRow>> _cases;

    public MaintainedRules(LoadedRules rules)
    {
        (_rules, _snapshot) = (rules, rules.Compiled.Snapshot);
        _words = new RuleWords(_snapshot);
        _firings = new(() => FiringGrid.Run(rules.Compiled, null, CancellationToken.None).ToDictionary(f => f.Rule, StringComparer.Ordinal));
        _cases = new(RunCases);
        Findings = new(Analysed);
    }

    /// <summary>Whether these are the rules shown.</summary>
    public bool IsOf(LoadedRules rules) => ReferenceEquals(rules, _rules);

    /// <summary>The version shown.</summary>
    public RuleBaseVersion Version => _snapshot.Version;

    /// <summary>What the analysis of the content finds, silenced findings left out.</summary>
    public Lazy<IReadOnlyList<RuleProblem>> Findings { get; }

    /// <summary>Examples that do not hold.</summary>
    public IEnumerable<CaseRow> FailingCases => _cases.Value.SelectMany(c => c).Where(c => c.Holds == false);

    /// <summary>All rules, or those that hold every word somewhere.</summary>
    public IEnumerable<RuleRow> Rules(string? search)
    {
        var words = (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return _snapshot.Rules
            .Where(rule => words.All(word => Searched(rule).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(Row);
    }

    /// <summary>One rule, or null.</summary>
    public RuleSheet? Rule(string id) => _snapshot.FindRule(id) is not { } rule ? null : new RuleSheet(
        Row(rule), Placed(rule.Place), _words.Sentence(rule), rule.Effects.Select(_words.Effect), rule.Cites.Select(Cited), _cases.Value[rule.Id],
        _firings.Value.TryGetValue(rule.Id, out var firing) && firing.Cases > 0 ? Math.Round(firing.Full / (double)firing.Cases, 4) : null, rule.Notes);

    /// <summary>Every sentence of every document.</summary>
    public IEnumerable<object> Documents() => _snapshot.Documents.Values.Select(document => new
    {
        document.Id,
        document.Title,
        sentences = document.Sentences.Select(sentence => Cell(document, sentence)),
    });

    private RuleRow Row(Rule rule) => new(
        rule.Id, rule.Status.ToString().ToLowerInvariant(), rule.Claim, rule.Cites.Select(c => c.ToString()), rule.Effects.Select(e => e.Option).Distinct(), Fires(rule.Id), rule.IsTold);

    /// <summary>How often a rule speaks for or against something: of one that is only told, that it holds says nothing.</summary>
    private double? Fires(string id) => _snapshot.FindRule(id) is not { IsTold: true } && _firings.Value.TryGetValue(id, out var firing) ? Math.Round(firing.Share, 4) : null;

    private SentenceCell Cell(SourceDocument document, DocumentSentence sentence) => new(
        sentence.Position, document.SectionOf(sentence.Position), sentence.Rules, sentence.None ?? sentence.RelatedTopic, sentence.Rules.Max(Fires));

    private string Cited(SourceLocator locator) =>
        $"{locator} – {_snapshot.Documents.GetValueOrDefault(locator.Document)?.SectionOf(locator.Position)}";

    private static string Placed(FilePlace place) => FormattableString.Invariant($"{place.File}:{place.Line}");

    private static IEnumerable<string> Searched(Rule rule) =>
        [rule.Id, rule.Claim, rule.Status.ToString(), .. rule.Cites.Select(c => c.ToString()), .. rule.Topics, .. rule.Effects.Select(e => e.Option)];

    private IReadOnlyList<RuleProblem> Analysed() => AnalysisReport.Of(
        [.. ContentAnalysis.Find(new AnalysedContent(_snapshot, _rules.Loaded.Cases, _rules.Loaded.Map)), .. FiringFindings.Find([.. _firings.Value.Values])],
        _rules.Loaded.Map).Problems;

    private ILookup<string, CaseRow> RunCases()
    {
        var (runner, topics) = (new RuleCaseRunner(_rules.Compiled), new TopicSearch(_snapshot));
        return _rules.Loaded.Cases.ToLookup(c => c.Rule, Run, StringComparer.Ordinal);

        CaseRow Run(RuleCase ruleCase)
        {
            if (_snapshot.FindRule(ruleCase.Rule)?.Status != RuleStatus.Stable)
            {
                return new CaseRow(ruleCase.Name, Placed(ruleCase.Place), null, null);
            }

            if (ruleCase.Expect.Found is { } expected)
            {
                return new CaseRow(ruleCase.Name, Placed(ruleCase.Place), topics.Find(ruleCase.Given.Topic ?? "").Any(r => r.Id == ruleCase.Rule) == expected, null);
            }

            var result = runner.Run(ruleCase);
            return new CaseRow(ruleCase.Name, Placed(ruleCase.Place), result.Passed, Math.Round(result.Activation, 4));
        }
    }
}
