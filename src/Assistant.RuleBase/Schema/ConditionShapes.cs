using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Schema;

/// <summary>The condition language, with and without other rules.</summary>
internal sealed class ConditionShapes(VocabularyShapes words)
{
    private static readonly Key[] Ramp =
    [
        Key.May("up", Shape.Pair.Saying("Grows from 0 at the first number to 1 at the second.")),
        Key.May("down", Shape.Pair.Saying("Falls from 1 at the first number to 0 at the second.")),
    ];

    /// <summary>A condition as <c>when</c> takes it.</summary>
    public Shape Plain => words.Defined("condition", () => Shape.Any([Shape.OneOf(["always"]), .. Joined(Plain), .. Features()]));

    /// <summary>A condition as <c>weakened_by</c> and <c>strengthened_by</c> take it.</summary>
    public Shape WithRules => words.Defined("conditionWithRules", () => Shape.Any([Plain, .. Joined(WithRules), Shape.Map(Key.Must("rule", words.Rule))]));

    private static IEnumerable<Shape> Joined(Shape self) =>
    [
        Shape.Map(Key.Must("all", Shape.List(self, 1).Saying("The least of these."))),
        Shape.Map(Key.Must("any", Shape.List(self, 1).Saying("The greatest of these."))),
        Shape.Map(Key.Must("not", self)),
    ];

    private IEnumerable<Shape> Features() =>
    [
        Shape.Map([Key.Must("indicator", words.Indicators(flags: false)), .. Ramp]).Either(Has("up"), Has("down")),
        Shape.Map([Key.Must("indicator", words.Indicators(flags: true)), .. Ramp, Key.May("is", Shape.Flag)]).Either(Has("up"), Has("down"), Has("is")),
        Shape.Map([Key.Must("factor", words.Factor), .. Ramp]).Either(Has("up"), Has("down")),
        Shape.Map([Key.Must("tie", Shape.Many(words.Channel, 1)), Key.Must("toward", words.Counterpart), .. Ramp, Key.May("atLeast", Shape.OneOf(["some", "major", "sole"]))])
            .Either(Has("up"), Has("down"), Has("atLeast")),
        Shape.Map([Key.Must("dyad", Shape.OneOf(KnownNames.Dyads)), Key.Must("toward", words.Counterpart), .. Ramp, Key.May("is", Shape.Flag)])
            .Either(Has("up"), Has("down"), Has("is")),
        Shape.Map(Key.Must("member", Shape.Many(words.Organisation, 1)), Key.Must("is", Shape.Flag)),
        Shape.Map([Key.Must("bodies", Shape.OneOf(["apart"])), Key.Must("toward", words.Counterpart), .. Ramp]).Either(Has("up"), Has("down")),
        Shape.Map(Key.Must("sender", Shape.OneOf(KnownNames.SenderAttributes)), Key.Must("is", Shape.Flag)),
        .. words.Attributes.Select(Attribute),
        Shape.Map(Key.Must("scenario", Shape.OneOf(["position"])), Key.May("is", words.Position), Key.May("any", Shape.List(words.Position, 1))).Either(Has("is"), Has("any")),
        Shape.Map(Key.Must("scenario", Shape.OneOf(["secondary"])), Key.Must("is", Shape.Flag)),
    ];

    private Shape Attribute(string attribute)
    {
        var value = words.Value(attribute);
        var isScale = words.Snapshot.Sanctions.Attributes[attribute].Any(t => t.Value is not null);
        Key[] keys = [Key.Must("scenario", Shape.OneOf([attribute])), Key.May("is", Shape.Many(value)), Key.May("any", Shape.Many(value, 1))];
        return isScale
            ? Shape.Map([.. keys, .. Ramp]).Either(Has("is"), Has("any"), Has("up"), Has("down"))
            : Shape.Map(keys).Either(Has("is"), Has("any"));
    }

    private static Shape Has(string key) => Shape.Case(Key.Must(key, new Shape(_ => { })));
}
