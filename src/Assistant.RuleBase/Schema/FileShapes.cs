using Assistant.RuleBase.Loading;
using static Assistant.RuleBase.Schema.Key;

namespace Assistant.RuleBase.Schema;

/// <summary>The shape of each kind of file.</summary>
internal sealed class FileShapes(VocabularyShapes words, ConditionShapes conditions)
{
    private static readonly Shape Words = Shape.Many(Shape.Word);

    public Shape Of(string name) => name switch
    {
        "rulebase" => Manifest(),
        "document" => Document(),
        "claims" => Shape.List(Claim()),
        "cases" => Shape.List(Case()),
        "episodes" => Shape.List(Episode()),
        "responses" => Responses(),
        "factors" => Shape.Map(Must("factors", Shape.List(Factor(), 0, 14))),
        "hedges" => Hedges(),
        "indicators" => Shape.List(Indicator()),
        "answers" => new AnswerTestShapes(words).All,
        _ => Sanctions(),
    };

    private Shape Manifest() => Shape.Map(
        Must("name", Shape.Text),
        Must("version", Shape.Version),
        Must("released", Shape.Date),
        May("parts", Shape.Names(Shape.Text)),
        May("classes", Shape.List(Shape.Map(Must("id", Shape.OneOf(["great", "middle", "smaller"])), Must("when", conditions.Plain), May("because", Shape.Text)))),
        Must("parameters", Shape.Map(
            Must("p0", Shape.Between(0.01, 0.99)), Must("kappa", Shape.Between(0.01, 1)), Must("rho", Shape.Between(0, 1)), Must("lambda", Shape.Between(0, 1)),
            Must("priorWeight", Shape.Between(0.1, 1_000)), Must("maximumAge", Shape.Between(0, 50)), Must("tieReach", Shape.Between(0, 50)),
            Must("staleAfter", Shape.Between(0, 50)), Must("unseen", Shape.Between(0, 5)))),
        Must("reference", Shape.Map(
            Must("maximumCases", Shape.Between(1, 2_000)),
            May("scenarios", Shape.List(Shape.Map([Must("id", words.Id), .. words.Scenario]))))));

    private Shape Document() => Shape.Map(
        Must("id", Shape.Text), Must("title", Shape.Text), Must("author", Shape.Text), Must("publisher", Shape.Text), Must("address", Shape.Text), Must("published", Shape.Date),
        Must("kind", Shape.OneOf(["essay", "study", "law", "dataset"])), Must("evidence", Shape.OneOf(["none stated", "cases", "statistics"])), Must("appraisal", Shape.Text),
        May("sections", Shape.List(Shape.Map(
            Must("id", Shape.Text), Must("heading", Shape.Text), Must("from", Shape.Matching("^p?\\d+$")), Must("to", Shape.Matching("^p?\\d+$")), May("topic", Shape.Text)))),
        May("locators", Shape.List(Shape.Map(
            Must("locator", Shape.Matching("^(p\\d+\\.s\\d+|h\\d+|r\\d+|title|summary)$")), Must("sha256", Shape.Matching("^[0-9a-f]{16}$")),
            May("rules", Shape.Many(Shape.Text)), May("none", Shape.Text.Saying("Why no rule carries the sentence.")), May("pointer", Shape.Text),
            May("page", Shape.Between(1, 100_000).Saying("Where the source has pages.")), May("allow", words.Allow)).Either(
                Shape.Case(Must("locator", Shape.Matching("^p")), Must("rules", new Shape(_ => { }))),
                Shape.Case(Must("locator", Shape.Matching("^p")), Must("none", new Shape(_ => { }))),
                Shape.Case(Must("locator", Shape.Matching("^[hrst]")))))));

    private Shape Claim() => Shape.Map(
        Must("id", words.Rule.Saying("TOPIC.kebab-case, for ever: retired, never deleted or renamed.")),
        Must("status", words.Status),
        Must("claim", Shape.Text.Saying("One sentence in our own words.")),
        Must("cites", words.Cites),
        May("topics", Words),
        May("when", conditions.Plain),
        May("weakened_by", conditions.WithRules),
        May("strengthened_by", conditions.WithRules),
        May("effects", Shape.List(Effect())),
        May("opposes", Shape.Many(words.Rule)),
        May("coded", Shape.Map(May("by", Words), Must("on", Shape.Date))),
        Must("since", Shape.Version),
        May("revised", Shape.Version),
        May("retired", Shape.Text),
        May("because", Shape.Text.Saying("Why it was retired.")),
        May("notes", Shape.Text),
        May("allow", words.Allow));

    private Shape Effect() => Shape.Map(
            Must("option", words.Option),
            Must("bears_on", Shape.OneOf(["choice", "success", "brings", "costs", "needs"])),
            May("sign", Shape.OneOf(["supports", "attacks"])),
            May("hedge", words.Hedge.Saying("The weakest modal of the sentence.")),
            May("group", Shape.Text.Saying("Shared by wordings of one point.")),
            May("inferred", Shape.Flag),
            May("line", Shape.Text),
            May("coded", Shape.Many(words.Reading)))
        .Either(
            Shape.Case(Must("bears_on", Shape.OneOf(["choice", "success"])), Must("sign", Shape.Text), Must("hedge", Shape.Text), Must("group", Shape.Text)),
            Shape.Case(Must("bears_on", Shape.OneOf(["brings", "costs", "needs"])), Must("line", Shape.Text)));

    private Shape Case() => Shape.Map(
        Must("rule", words.Rule),
        Must("name", Shape.Text),
        Must("given", Shape.Map(
            May("state", Shape.Any(words.State, Figures())),
            May("ties", Shape.Keyed(VocabularyShapes.Toward(KnownNames.Channels), Shape.Any(Shape.OneOf(["none", "some", "major", "sole"]), Shape.Between(0, 1)))),
            May("dyads", Shape.Keyed(VocabularyShapes.Toward(KnownNames.Dyads), Shape.Any(Shape.Flag, Shape.Number))),
            May("factors", Named(words.Snapshot.Factors.Select(f => f.Id), Shape.Between(0, 1))),
            May("members", Shape.Many(words.Organisation)),
            May("bodies", Shape.Number),
            May("senderAttributes", Shape.Many(Shape.OneOf(KnownNames.SenderAttributes))),
            May("rules", Shape.Names(Shape.Between(0, 1))),
            May("scenario", Shape.Map(words.Scenario)),
            May("topic", Shape.Text))),
        Must("expect", Shape.Map(
                May("activation", Shape.Any(Shape.Number, Shape.Map(May("above", Shape.Number), May("below", Shape.Number)))),
                May("found", Shape.Flag))
            .And(Shape.Case(Must("activation", new Shape(_ => { }))), Shape.Case(Must("found", new Shape(_ => { }))))));

    private Shape Figures() => Named(words.Snapshot.Indicators.Keys, Shape.Number);

    private static Shape Named(IEnumerable<string> names, Shape value) => Shape.Map([.. names.Order(StringComparer.Ordinal).Select(n => May(n, value))]);

    private Shape Episode() => Shape.Map(
        Must("id", Shape.Text), Must("state", words.State), Must("from", Shape.Year), Must("to", Shape.Year), Must("position", words.Position),
        May("senders", Words), May("coordination", Shape.Text), May("measures", Shape.Many(words.Value("measures"))), Must("breadth", words.Value("breadth")),
        Must("pressure", Shape.Text), Must("responses", Shape.Many(words.Option, 1).Saying("Most central first.")), Must("basis", Shape.Text),
        Must("outcome", Shape.OneOf(["success", "partial", "failure"])), Must("confidence", Shape.OneOf(["high", "med", "low"])),
        Must("reference", Shape.Text), Must("referenceStatus", Shape.OneOf(["stored", "memory"])));

    private Shape Responses() => Shape.Map(
        May("responses", Shape.List(Shape.Map(
            Must("id", Shape.Matching(VocabularyShapes.Identifier)), Must("label_target", Shape.Text), Must("label_third_party", Shape.Text), Must("meaning", Shape.Text),
            May("aliases", Words),
            Must("horizon", Shape.Map(Must("value", Shape.OneOf(["first-months", "one-to-three-years", "longer"])), May("our_reading", Shape.Flag), May("cites", words.Cites))
                .And(Shape.Case(Must("our_reading", Shape.Flag)), Shape.Case(Must("cites", new Shape(_ => { }))))),
            May("goes_with", Shape.List(Shape.Map(Must("id", Shape.Text), Must("cites", words.Cites)))),
            Must("cites", words.Cites),
            May("allow", words.Allow)))),
        May("companion", Shape.Names(Shape.Map(Must("label", Shape.Text), Must("sentence", Shape.Text), Must("cites", words.Cites)))),
        May("outside", Shape.List(Shape.Map(
            Must("id", Shape.Text), May("words", Words), Must("sentence", Shape.Text), May("near", Shape.Many(words.Option)), May("allow", words.Allow)))));

    private Shape Factor() => Shape.Map(
            Must("id", Shape.Matching(VocabularyShapes.Identifier)), Must("label", Shape.Text), Must("meaning", Shape.Text), Must("high", Shape.Text), Must("low", Shape.Text),
            Must("cites", words.Cites), May("value", conditions.Plain), May("unmeasured", Shape.Flag), May("notes", Shape.Text), May("allow", words.Allow))
        .And(Shape.Case(Must("value", new Shape(_ => { }))), Shape.Case(Must("unmeasured", Shape.Flag)));

    private static Shape Hedges() => Shape.Map(
        Must("p0", Shape.Number),
        May("classes", Shape.List(Shape.Map(Must("id", Shape.Text), May("cues", Words), Must("p", Shape.List(Shape.Between(0, 1), 3, 3))))));

    private Shape Indicator() => Shape.Map(
        Must("id", Shape.Matching(VocabularyShapes.Identifier)), Must("name", Shape.Text), Must("definition", Shape.Text), Must("unit", Shape.Text), Must("direction", Shape.Text),
        Must("kind", Shape.OneOf(["number", "flag"])), May("mutable", Shape.Flag), Must("range", Shape.Pair),
        May("bands", Shape.List(Shape.Map(Must("name", Shape.Text), May("to", Shape.Number)))), May("bandSource", Shape.Text),
        Must("dataset", Shape.Text), Must("publisher", Shape.Text), Must("licence", Shape.Text), Must("confidence", Shape.OneOf(["high", "medium", "low"])),
        May("sourceId", Shape.Text), May("allow", words.Allow));

    private Shape Sanctions() => Shape.Map(
    [
        May("senders", Shape.List(Shape.Map(
            Must("id", Shape.Text), Must("name", Shape.Text), Must("kind", Shape.OneOf(["state", "union", "organisation"])),
            Must("camp", Shape.OneOf(["west", "russia", "china", "none"])), May("words", Words), May("issuesMainCurrency", Shape.Flag), May("members", Shape.Word)))),
        May("groups", Shape.List(Shape.Map(May("words", Words), May("senders", Shape.Many(words.Party))))),
        .. words.Attributes.Select(a => Must(a, Shape.List(Shape.Map(
            Must("id", Shape.Text), Must("label", Shape.Text), May("words", Words), May("value", Shape.Between(0, 1)))))),
        May("secondary", Shape.Map(May("words", Words))),
        May("position", Shape.Map(May("thirdParty", Shape.Map(May("words", Words))))),
        May("successors", Shape.Names(words.State)),
        May("assumptions", Shape.List(Shape.Map(
            Must("attribute", Shape.OneOf(words.Attributes.Concat(["senders", "position", "over"]))), Must("when", Shape.Text), May("value", Words), Must("because", Shape.Text)))),
    ]);
}
