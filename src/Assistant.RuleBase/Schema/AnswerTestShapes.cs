using Assistant.RuleBase.Loading;
using static Assistant.RuleBase.Schema.Key;

namespace Assistant.RuleBase.Schema;

/// <summary>The shape of tests/*.yaml: a question or a state under a scenario, and what must be so.</summary>
internal sealed class AnswerTestShapes(VocabularyShapes words)
{
    private static readonly Shape Anything = new(_ => { });

    /// <summary>The whole file.</summary>
    public Shape All => Shape.List(Shape.Any(
        Shape.Map([.. Both, Must("question", Shape.Text.Saying("As typed.")), Must("expect", Expected([.. OfQuestions, .. OfBoth]))]),
        Shape.Map([.. Both, Must("state", words.State), Must("scenario", Shape.Any(words.ReferenceScenario, Shape.Map(words.Scenario))), May("asOf", Shape.Year), Must("expect", Expected(OfBoth))])));

    private static Key[] Both =>
    [
        Must("name", Shape.Text),
        May("after", Shape.Many(Shape.Text).Saying("Earlier questions of the same conversation.")),
    ];

    private Key[] OfQuestions =>
    [
        May("intent", Shape.OneOf(AnswerTestNames.Intents)),
        May("states", Shape.Many(words.State)),
        May("declined", Shape.OneOf(AnswerTestNames.Declines)),
    ];

    private Key[] OfBoth =>
    [
        May("first", Shape.Many(words.Option).Saying("One of these leads.")),
        May("top3", Shape.Many(words.Option).Saying("All of these are among the first three.")),
        May("notTop3", Shape.Many(words.Option)),
        May("above", Shape.List(words.Option, 2).Saying("In this order, others between them or not.")),
        May("scores", Shape.Map([.. words.Snapshot.Responses.Select(r => May(r.Id, Shape.Map(May("above", Shape.Between(0, 1)), May("below", Shape.Between(0, 1)))))])),
        May("cites", Shape.Many(Shape.Any(words.Rule, words.Locator))),
        May("notCites", Shape.Many(Shape.Any(words.Rule, words.Locator))),
    ];

    /// <summary>At least one of the keys: an expectation that looks at nothing holds always.</summary>
    private static Shape Expected(Key[] keys) => Shape.Map(keys).And([.. keys.Select(k => Shape.Case(Must(k.Name, Anything)))]);
}
