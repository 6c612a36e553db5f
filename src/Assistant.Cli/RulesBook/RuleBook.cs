using Assistant.Cli.Checking;
using Assistant.Cli.Display;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;
using Assistant.RuleBase.Wording;
using Assistant.Scoring;
using Assistant.Scoring.Coverage;
using static System.FormattableString;

namespace Assistant.Cli.RulesBook;

/// <summary>The whole base as a book for a policy person: what it rests on, what states can do, what each rule says and when.</summary>
internal sealed class RuleBook(CompiledRuleBase compiled)
{
    private const int StripCells = 40;
    private const int MovesShown = 3;

    /// <summary>As wide as the other blocks of a strip, also where letters differ in width.</summary>
    private const char Under = '▁';

    private readonly RuleBaseSnapshot _snapshot = compiled.Snapshot;
    private readonly RuleWords _words = new(compiled.Snapshot);

    /// <summary>Writes every chapter.</summary>
    public string On(BookPage page)
    {
        page.Heading(1, TitleOf(_snapshot));
        page.Paragraph(Invariant($"Version {_snapshot.Version}, released {_snapshot.Released:yyyy-MM-dd}: {_snapshot.Rules.Count(r => r.Status == RuleStatus.Stable)} rules in force, {CheckReport.Counted(_snapshot.Documents.Count, "document")}, {_snapshot.Episodes.Count} coded past cases, {_snapshot.States.Count} states."));
        page.Paragraph("A score starts from how often states in past cases chose a response. Rules then move it by how far each applies here beyond a typical case. A rule states its source; how firmly it speaks is the class of wording in brackets. A strip shows where all states stand on a ramp: ▁ under it, ░ on it, █ over it, ▒ not known.");
        Documents(page);
        Responses(page);
        Rules(page);
        Factors(page);
        Hedges(page);
        Scenarios(page);
        return page.Whole();
    }

    /// <summary>What the book is called.</summary>
    public static string TitleOf(RuleBaseSnapshot snapshot) => $"The rule base, version {snapshot.Version.Number}";

    private void Documents(BookPage page)
    {
        page.Heading(2, "What it rests on");
        foreach (var document in _snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            page.Heading(3, document.Title, document.Id);
            page.Paragraph(Invariant($"{document.Id}, {document.Kind}, {document.Published:yyyy-MM-dd}; author {document.Author}. Evidence: {document.Evidence}. {document.Appraisal}"));
        }
    }

    private void Responses(BookPage page)
    {
        page.Heading(2, "What a state can do");
        page.Table(
            ["Response", "Under sanctions itself", "Pressed over somebody else's", "Meaning", "Shows within"],
            _snapshot.Responses.Select(IReadOnlyList<string> (r) => [r.Id, r.LabelTarget, r.LabelThirdParty, r.Meaning, r.Horizon.InWords]));
    }

    private void Rules(BookPage page)
    {
        page.Heading(2, "The rules");
        foreach (var topic in _snapshot.Rules.GroupBy(r => r.Topic).OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            page.Heading(3, topic.Key, topic.Key);
            foreach (var rule in topic)
            {
                page.Paragraph($"{rule.Id}{(rule.Status == RuleStatus.Stable ? "" : $" ({rule.Status.ToString().ToLowerInvariant()}: not in force)")}: {rule.Claim}");
                page.List(
                [
                    _words.Sentence(rule),
                    $"Rests on {string.Join(", ", rule.Cites)}; since {rule.Since}{(rule.Revised is { } revised ? $", revised {revised}" : "")}.",
                    .. rule.Opposes.Count > 0 ? new[] { $"The other half: {string.Join(", ", rule.Opposes)}." } : [],
                    .. rule.Notes is { } notes ? new[] { notes } : [],
                    .. rule is { Status: RuleStatus.Stable, IsTold: false } ? Reach(RuleReach.Of(compiled, rule, MovesShown)) : [],
                ]);
            }
        }
    }

    /// <summary>Where all states stand on its ramps, and which answers it moves most.</summary>
    private IEnumerable<string> Reach(RuleReach reach)
    {
        foreach (var standing in reach.Standings)
        {
            double Share(int count) => standing.Total == 0 ? 0 : count / (double)standing.Total;
            var strip = Strip.Of(true, StripCells, (Share(standing.Under), 0), (Share(standing.On), 1), (Share(standing.Over), 2), (Share(standing.Unknown), 3)).Replace('·', Under);
            yield return Invariant($"{strip} {_words.Conditions.Head(standing.Ramp)}: {standing.Under} under, {standing.On} on, {standing.Over} over, {standing.Unknown} not known ({(standing.PerState ? "states" : "cases")}).");
        }

        if (reach.Moves.Count > 0)
        {
            var moves = reach.Moves.Select(m => Invariant($"{m.Option} of {_snapshot.States[m.State].State.Name} under {m.Scenario} ({m.Delta:+0.00;-0.00})"));
            yield return Invariant($"Moves most, in log-odds beyond a typical case: {string.Join("; ", moves)}. Without it another response would lead in {reach.Flips} of {reach.Firing.Cases} cases.");
        }
    }

    private void Factors(BookPage page)
    {
        page.Heading(2, "Quantities between figures and rules");
        foreach (var factor in _snapshot.Factors)
        {
            page.Paragraph($"{factor.Label} ({factor.Id}): {factor.Meaning}");
            page.List([factor.Value is { } value ? Sentence(_words.Conditions.Phrase(value)) : "Nobody measures it: unknown until the person asking says so."]);
        }
    }

    private void Hedges(BookPage page)
    {
        page.Heading(2, "How firmly a wording speaks");
        page.Table(["Class", "Betrayed by", "Share of cases it is read as"], _snapshot.Hedges.Values.Select(Row));

        static IReadOnlyList<string> Row(HedgeClass hedge) =>
            [hedge.Id, string.Join(", ", hedge.Cues), Invariant($"{100 * hedge.Low:0} to {100 * hedge.High:0} %, most likely {100 * hedge.Mid:0} %")];
    }

    private void Scenarios(BookPage page)
    {
        page.Heading(2, "What a typical case is made of");
        page.Table(
            ["Scenario", "Position", "Senders", "Over", "Measures", "Breadth"],
            _snapshot.ReferenceScenarios.Select(IReadOnlyList<string> (s) =>
            [
                s.Id, s.Scenario.Position, string.Join(", ", s.Scenario.Senders), string.Join(", ", s.Scenario.Over), string.Join(", ", s.Scenario.Measures),
                s.Scenario.Breadth ?? "",
            ]));
    }

    private static string Sentence(string phrase) => phrase[..1].ToUpperInvariant() + phrase[1..] + ".";
}
