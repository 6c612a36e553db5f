using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;
using NJsonSchema;

namespace Assistant.RuleBase.Schema;

/// <summary>What a rule base names, as choices to type.</summary>
internal sealed class VocabularyShapes(RuleBaseSnapshot snapshot, JsonSchema root)
{
    public const string Identifier = "^[a-z][a-z0-9-]*$";

    public RuleBaseSnapshot Snapshot => snapshot;

    public Shape Id { get; } = Shape.Text;

    public Shape Rule { get; } = Shape.Matching("^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$");

    public Shape Status { get; } = Shape.OneOf(Enum.GetNames<RuleStatus>().Select(n => n.ToLowerInvariant()));

    public Shape Position { get; } = Shape.OneOf(["target", "third-party"]);

    public Shape State { get; } = Shape.Matching("^[A-Z]{3}$");

    public Shape Party { get; } = Shape.Matching("^[A-Za-z0-9-]+$");

    public Shape Counterpart { get; } = Shape.OneOf(KnownNames.Counterparts);

    public Shape Channel { get; } = Shape.OneOf(KnownNames.Channels.Append("any"));

    public Shape Organisation => Defined("organisation", () => Shape.OneOf(snapshot.Organisations.Keys.Order(StringComparer.Ordinal).Concat(KnownNames.OrganisationKinds)));

    public Shape Option => Defined("response", () => Shape.OneOf(snapshot.Responses.Select(r => r.Id)));

    public Shape ReferenceScenario => Defined("referenceScenario", () => Shape.OneOf(snapshot.ReferenceScenarios.Select(s => s.Id)));

    public Shape Hedge => Defined("hedge", () => Shape.OneOf(snapshot.Hedges.Keys.Order(StringComparer.Ordinal)));

    public Shape Reading => Defined("reading", () => Shape.OneOf(snapshot.Hedges.Keys.Order(StringComparer.Ordinal).Append("none")));

    public Shape Indicators(bool flags) => Defined(
        flags ? "flag" : "indicator",
        () => Shape.OneOf(snapshot.Indicators.Values.Where(i => i.IsFlag == flags).Select(i => i.Id).Order(StringComparer.Ordinal)));

    public Shape Factor => Defined("factor", () => Shape.OneOf(snapshot.Factors.Select(f => f.Id).Order(StringComparer.Ordinal)));

    public Shape Locator => Defined("locator", () => Shape.Matching($"^({string.Join('|', snapshot.Documents.Keys.Order(StringComparer.Ordinal))})#(p\\d+\\.s\\d+|h\\d+|r\\d+|title|summary)$"));

    public Shape Cites => Defined("cites", () => Shape.Many(Locator, 1));

    /// <summary>Silenced codes with their reasons.</summary>
    public Shape Allow { get; } = Shape.Names(Shape.Text).Saying("Codes of the analysis that may stand here, each with the reason: { RB104: \"why\" }.");

    public Shape Value(string attribute) =>
        Defined(attribute, () => Shape.OneOf(snapshot.Sanctions.Attributes.GetValueOrDefault(attribute, []).Select(t => t.Id)));

    /// <summary>A shape the file's schema holds once and refers to.</summary>
    public Shape Defined(string name, Func<Shape> shape)
    {
        if (!root.Definitions.TryGetValue(name, out var definition))
        {
            root.Definitions[name] = definition = new JsonSchema();
            shape().FillRoot(definition);
        }

        return Shape.Of(definition);
    }

    public IEnumerable<string> Attributes => snapshot.Sanctions.Attributes.Keys.Order(StringComparer.Ordinal);

    /// <summary>A pattern of keys such as <c>export toward sender</c>.</summary>
    public static string Toward(IEnumerable<string> names) => $"^({string.Join('|', names)}) toward ({string.Join('|', KnownNames.Counterparts)})$";

    /// <summary>The keys of a scenario.</summary>
    public Key[] Scenario =>
    [
        Key.May("position", Position), Key.May("senders", Shape.Many(Party)), Key.May("over", Shape.Many(Party)), Key.May("measures", Shape.Many(Value("measures"))),
        Key.May("breadth", Value("breadth")), Key.May("secondary", Shape.Flag), Key.May("intensity", Value("intensity")), Key.May("duration", Value("duration")),
        Key.May("phase", Value("phase")), Key.May("demand", Value("demand")), Key.May("offers", Shape.Many(Value("offers"))), Key.May("posture", Value("posture")),
    ];
}
