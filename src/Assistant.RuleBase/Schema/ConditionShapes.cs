using Assistant.RuleBase.Loading;
using NJsonSchema;

namespace Assistant.RuleBase.Schema;

/// <summary>The condition language, with and without other rules.</summary>
internal sealed class ConditionShapes
{
    private readonly VocabularyShapes _words;

    public ConditionShapes(VocabularyShapes words, JsonSchema root)
    {
        _words = words;
        Plain = Define(root, "condition", withRules: false);
        WithRules = Define(root, "conditionWithRules", withRules: true);
    }

    /// <summary>A condition as <c>when</c> takes it.</summary>
    public Shape Plain { get; }

    /// <summary>A condition as <c>weakened_by</c> and <c>strengthened_by</c> take it.</summary>
    public Shape WithRules { get; }

    private static readonly Key[] Ramp =
    [
        Key.May("up", Shape.Pair.Saying("Grows from 0 at the first number to 1 at the second.")),
        Key.May("down", Shape.Pair.Saying("Falls from 1 at the first number to 0 at the second.")),
    ];

    private Shape Define(JsonSchema root, string name, bool withRules)
    {
        var definition = new JsonSchema();
        root.Definitions[name] = definition;
        var self = Shape.Of(definition);
        List<Shape> kinds = [Shape.OneOf(["always"]), .. Joined(self), .. Features()];
        if (withRules)
        {
            kinds.Add(Shape.Map(Key.Must("rule", _words.Rule)));
        }

        Shape.Any([.. kinds]).FillRoot(definition);
        return self;
    }

    private static IEnumerable<Shape> Joined(Shape self) =>
    [
        Shape.Map(Key.Must("all", Shape.List(self, 1).Saying("The least of these."))),
        Shape.Map(Key.Must("any", Shape.List(self, 1).Saying("The greatest of these."))),
        Shape.Map(Key.Must("not", self)),
    ];

    private IEnumerable<Shape> Features() =>
    [
        Shape.Map([Key.Must("indicator", _words.Indicator), .. Ramp, Key.May("is", Shape.Flag)]).And(Has("up"), Has("down"), Has("is")),
        Shape.Map([Key.Must("factor", _words.Factor), .. Ramp]).And(Has("up"), Has("down")),
        Shape.Map([Key.Must("tie", Shape.Many(_words.Channel, 1)), Key.Must("toward", _words.Toward), .. Ramp, Key.May("atLeast", Shape.OneOf(["some", "major", "sole"]))])
            .And(Has("up"), Has("down"), Has("atLeast")),
        Shape.Map([Key.Must("dyad", Shape.OneOf(KnownNames.Dyads)), Key.Must("toward", _words.Toward), .. Ramp, Key.May("is", Shape.Flag)])
            .And(Has("up"), Has("down"), Has("is")),
        Shape.Map(Key.Must("member", Shape.Many(_words.Organisation, 1)), Key.Must("is", Shape.Flag)),
        Shape.Map([Key.Must("bodies", Shape.OneOf(["apart"])), Key.Must("toward", _words.Toward), .. Ramp]).And(Has("up"), Has("down")),
        Shape.Map(Key.Must("sender", Shape.OneOf(KnownNames.SenderAttributes)), Key.Must("is", Shape.Flag)),
        .. _words.Attributes.Select(Attribute),
        Shape.Map(Key.Must("scenario", Shape.OneOf(["position"])), Key.May("is", _words.Position), Key.May("any", Shape.List(_words.Position, 1))).And(Has("is"), Has("any")),
        Shape.Map(Key.Must("scenario", Shape.OneOf(["secondary"])), Key.Must("is", Shape.Flag)),
    ];

    private Shape Attribute(string attribute)
    {
        var value = _words.Value(attribute);
        var isScale = _words.Snapshot.Sanctions.Attributes[attribute].Any(t => t.Value is not null);
        Key[] keys = [Key.Must("scenario", Shape.OneOf([attribute])), Key.May("is", Shape.Many(value)), Key.May("any", Shape.Many(value, 1))];
        return isScale
            ? Shape.Map([.. keys, .. Ramp]).And(Has("is"), Has("any"), Has("up"), Has("down"))
            : Shape.Map(keys).And(Has("is"), Has("any"));
    }

    private static Shape Has(string key) => Shape.Case(Key.Must(key, new Shape(_ => { })));
}
