using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Comparing;

/// <summary>Holds everything but rules and states of two versions against each other.</summary>
internal sealed class VocabularyComparison(RuleBaseSnapshot before, RuleBaseSnapshot after)
{
    private readonly ConditionWords _conditions = new(before, after);

    public IEnumerable<EntryChange> Compare() =>
    [
        .. Responses().Compare(before.Responses, after.Responses),
        .. Companions().Compare(before.Companions, after.Companions),
        .. Outside().Compare(before.Outside, after.Outside),
        .. Factors().Compare(before.Factors, after.Factors),
        .. Hedges().Compare(before.Hedges.Values, after.Hedges.Values),
        .. Indicators().Compare(before.Indicators.Values, after.Indicators.Values),
        .. SanctionsWords.Compare(before.Sanctions, after.Sanctions),
        .. Documents().Compare(before.Documents.Values, after.Documents.Values),
        .. Episodes().Compare(before.Episodes, after.Episodes),
        .. Scenarios().Compare(before.ReferenceScenarios, after.ReferenceScenarios),
        .. Parameters(),
        .. Organisations().Compare(before.Organisations.Values, after.Organisations.Values),
    ];

    private static EntryComparison<ResponseOption> Responses() => new(
        ComparedKind.Response, r => r.Id, r => $"{r.LabelTarget}: {r.Meaning}",
        TextWords.Text<ResponseOption>("label_target", r => r.LabelTarget),
        TextWords.Text<ResponseOption>("label_third_party", r => r.LabelThirdParty),
        TextWords.Text<ResponseOption>("meaning", r => r.Meaning),
        TextWords.Many<ResponseOption>("aliases", r => r.Aliases, VersionPart.Minor),
        new("horizon", r => r.Horizon.InWords + (r.Horizon.OurReading ? ", our reading" : ", " + Cites(r.Horizon.Cites)), VersionPart.Patch),
        TextWords.Many<ResponseOption>("goes_with", r => r.GoesWith.Select(g => $"{g.Id} ({Cites(g.Cites)})"), VersionPart.Patch),
        TextWords.Many<ResponseOption>("cites", r => r.Cites.Select(c => c.ToString()), VersionPart.Patch));

    private static EntryComparison<CompanionNote> Companions() => new(
        ComparedKind.Companion, c => c.Id, c => c.Sentence,
        TextWords.Text<CompanionNote>("label", c => c.Label),
        TextWords.Text<CompanionNote>("sentence", c => c.Sentence),
        TextWords.Many<CompanionNote>("cites", c => c.Cites.Select(l => l.ToString()), VersionPart.Patch));

    private static EntryComparison<OutsideResponse> Outside() => new(
        ComparedKind.Outside, o => o.Id, o => o.Sentence,
        TextWords.Many<OutsideResponse>("words", o => o.Words, VersionPart.Minor),
        TextWords.Text<OutsideResponse>("sentence", o => o.Sentence),
        TextWords.Many<OutsideResponse>("near", o => o.Near, VersionPart.Minor))
    {
        Removed = VersionPart.Minor,
    };

    private EntryComparison<Factor> Factors() => new(
        ComparedKind.Factor, f => f.Id, f => f.Meaning,
        TextWords.Text<Factor>("label", f => f.Label),
        TextWords.Text<Factor>("meaning", f => f.Meaning),
        TextWords.Text<Factor>("high", f => f.High),
        TextWords.Text<Factor>("low", f => f.Low),
        TextWords.Many<Factor>("cites", f => f.Cites.Select(c => c.ToString()), VersionPart.Patch),
        new("value", f => ConditionShape.Of(f.Value), VersionPart.Minor)
        {
            Words = (was, now) => was.Value is { } a && now.Value is { } b ? _conditions.Change(a, b)
                : now.Value is null ? "is no longer measured"
                : $"is now measured: {_conditions.After(now.Value)}",
        });

    private static EntryComparison<HedgeClass> Hedges() => new(
        ComparedKind.Hedge, h => h.Id, h => $"{TextWords.List(h.Cues)}: {Range(h)}",
        new ComparedField<HedgeClass>("p", Range, VersionPart.Minor),
        TextWords.Many<HedgeClass>("cues", h => h.Cues, VersionPart.Patch));

    private static EntryComparison<Indicator> Indicators() => new(
        ComparedKind.Indicator, i => i.Id, i => $"{i.Name} ({i.Unit})",
        TextWords.Text<Indicator>("name", i => i.Name),
        TextWords.Text<Indicator>("definition", i => i.Definition),
        TextWords.Text<Indicator>("unit", i => i.Unit, VersionPart.Major),
        TextWords.Text<Indicator>("direction", i => i.Direction),
        new("range", i => $"{TextWords.Number(i.Low)} to {TextWords.Number(i.High)}", VersionPart.Minor),
        new("bands", i => TextWords.List(i.Bands.Select(b => $"{b.Name}{(b.To is { } to ? " under " + TextWords.Number(to) : "")}")), VersionPart.Minor),
        TextWords.Text<Indicator>("bandSource", i => i.BandSource),
        TextWords.Text<Indicator>("dataset", i => i.Dataset),
        TextWords.Text<Indicator>("publisher", i => i.Publisher),
        TextWords.Text<Indicator>("licence", i => i.Licence),
        new("confidence", i => i.Confidence, VersionPart.Minor),
        new("mutable", i => i.IsMutable ? "true" : "false", VersionPart.Minor));

    private static EntryComparison<SourceDocument> Documents() => new(
        ComparedKind.Document, d => d.Id, d => d.Title,
        TextWords.Text<SourceDocument>("title", d => d.Title),
        TextWords.Text<SourceDocument>("author", d => d.Author),
        TextWords.Text<SourceDocument>("publisher", d => d.Publisher),
        TextWords.Text<SourceDocument>("address", d => d.Address),
        new("published", d => d.Published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), VersionPart.Patch),
        new("kind", d => d.Kind, VersionPart.Patch),
        new("evidence", d => d.Evidence, VersionPart.Patch),
        TextWords.Text<SourceDocument>("appraisal", d => d.Appraisal),
        TextWords.Many<SourceDocument>("sections", d => d.Sections.Select(s => FormattableString.Invariant($"{s.Id} ({s.Heading}, p{s.From} to p{s.To})")), VersionPart.Patch),
        TextWords.Many<SourceDocument>("locators", d => d.Sentences.Select(s => $"{s.Position} {s.Sha256} {s.RelatedTopic}"), VersionPart.Patch),
        new("carriers", Carriers, VersionPart.None) { Words = CarriersChanged });

    private static EntryComparison<Episode> Episodes() => new(
        ComparedKind.Episode, e => e.Id, e => FormattableString.Invariant($"{e.State} {e.From} to {e.To}: {e.Basis}"),
        new ComparedField<Episode>("years", e => FormattableString.Invariant($"{e.State} {e.From} to {e.To}"), VersionPart.Minor),
        new ComparedField<Episode>("pressure", e => ScenarioWords.Of(e.Scenario), VersionPart.Minor),
        TextWords.Text<Episode>("pressure in words", e => e.Pressure),
        new ComparedField<Episode>("responses", e => TextWords.List(e.Responses), VersionPart.Minor),
        TextWords.Text<Episode>("basis", e => e.Basis),
        new ComparedField<Episode>("outcome", e => e.Outcome, VersionPart.Minor),
        new ComparedField<Episode>("confidence", e => e.Confidence, VersionPart.Minor),
        TextWords.Text<Episode>("reference", e => e.Reference),
        new ComparedField<Episode>("referenceStatus", e => e.ReferenceStatus, VersionPart.Patch));

    private static EntryComparison<ReferenceScenario> Scenarios() => new(
        ComparedKind.Scenario, s => s.Id, s => ScenarioWords.Of(s.Scenario),
        new ComparedField<ReferenceScenario>("scenario", s => ScenarioWords.Of(s.Scenario), VersionPart.Minor))
    {
        Removed = VersionPart.Minor,
    };

    private static EntryComparison<Organisation> Organisations() => new(
        ComparedKind.Organisation, o => o.Id, o => o.Name,
        TextWords.Text<Organisation>("name", o => o.Name),
        TextWords.Many<Organisation>("aliases", o => o.Aliases, VersionPart.Minor),
        new ComparedField<Organisation>("kind", o => o.Kind, VersionPart.Minor),
        new ComparedField<Organisation>("leader", o => o.Leader, VersionPart.Minor));

    private IEnumerable<EntryChange> Parameters()
    {
        (string Name, double Was, double Now)[] parameters =
        [
            ("p0", before.Parameters.P0, after.Parameters.P0),
            ("kappa", before.Parameters.Kappa, after.Parameters.Kappa),
            ("rho", before.Parameters.Rho, after.Parameters.Rho),
            ("lambda", before.Parameters.Lambda, after.Parameters.Lambda),
            ("priorWeight", before.Parameters.PriorWeight, after.Parameters.PriorWeight),
            ("maximumAge", before.Parameters.MaximumAge, after.Parameters.MaximumAge),
            ("tieReach", before.Parameters.TieReach, after.Parameters.TieReach),
            ("staleAfter", before.Parameters.StaleAfter, after.Parameters.StaleAfter),
            ("unseen", before.Parameters.Unseen, after.Parameters.Unseen),
            ("maximumCases", before.MaximumReferenceCases, after.MaximumReferenceCases),
        ];
        return parameters.Where(p => p.Was != p.Now).Select(p => new EntryChange(
            ComparedKind.Parameter, p.Name, ChangeKind.Changed, VersionPart.Minor, "",
            [new FieldChange(p.Name, TextWords.Number(p.Was), TextWords.Number(p.Now), $"is now {TextWords.Number(p.Now)} instead of {TextWords.Number(p.Was)}", VersionPart.Minor)]));
    }

    private static string Cites(IEnumerable<SourceLocator> cites) => string.Join(' ', cites);

    private static string Range(HedgeClass hedge) => $"{TextWords.Number(hedge.Low)} to {TextWords.Number(hedge.High)}, middle {TextWords.Number(hedge.Mid)}";

    /// <summary>Bookkeeping: what a reader notices of it stands in the rules.</summary>
    private static string Carriers(SourceDocument document) => TextWords.List(document.Sentences.Select(s => $"{s.Position} ({Carrier(s)})"));

    private static string CarriersChanged(SourceDocument before, SourceDocument after) => string.Join("; ", after.Sentences
        .Where(s => before.Find(s.Position) is { } was && Carrier(was) != Carrier(s))
        .Select(s => CarrierChanged(before.Find(s.Position)!, s)));

    /// <summary>Only what came and what went: a sentence may be carried by many rules.</summary>
    private static string CarrierChanged(DocumentSentence before, DocumentSentence after)
    {
        string[] came = [.. after.Rules.Except(before.Rules, StringComparer.Ordinal)];
        string[] went = [.. before.Rules.Except(after.Rules, StringComparer.Ordinal)];
        return (came, went) switch
        {
            _ when before.Rules.Count == 0 || after.Rules.Count == 0 => $"{after.Position} is carried by {Carrier(after)} instead of {Carrier(before)}",
            ([], []) => $"{after.Position} names its rules in another order",
            (_, []) => $"{after.Position} is now carried by {TextWords.List(came)} too",
            ([], _) => $"{after.Position} is no longer carried by {TextWords.List(went)}",
            _ => $"{after.Position} is carried by {TextWords.List(came)} instead of {TextWords.List(went)}",
        };
    }

    private static string Carrier(DocumentSentence sentence) =>
        sentence.Rules.Count > 0 ? string.Join(", ", sentence.Rules) : sentence.None is { } none ? $"none: {none}" : "none";
}
