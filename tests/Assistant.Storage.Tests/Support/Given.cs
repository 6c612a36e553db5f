using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Execution;
using Assistant.Planner.Feedback;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;

namespace Assistant.Storage.Tests.Support;

/// <summary>Delivered answers and feedback in which what does not matter is filled in.</summary>
internal static class Given
{
    /// <summary>A rule an answer may cite.</summary>
    public const string Rule = "trade.narrow-exports-cascade";

    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static DeliveredAnswer Answer(
        string id, string? user = "u1", string channel = "directline", string conversation = "c1", string question = "How might Serbia respond?", string? declined = null, DateTimeOffset? at = null, string? cites = null) =>
        new(
            new Answer
            {
                AnswerId = id,
                Question = question,
                Intent = declined is null ? "assess" : "decline",
                States = ["SRB"],
                Scenario = Scenario,
                RuleBase = new AnswerRuleBase("1.0.0", "sha256:" + new string('a', 64)),
                AsOf = null,
                Headline = "It would hedge.",
                Responses = [],
                Confidence = [],
                Sentences = [new AnswerSentence("It would hedge.", [1]) { Place = SentencePlace.More, State = "SRB", Option = "hedge-quietly" }],
                Citations = cites is null ? [] : [new ClaimCitation(1, cites, "1.0.0", "some-document", "Some document", "p3.s2", "Some section", "A claim.")],
                Data = [],
                Caveats = [],
                Suggestions = [],
                Declined = declined,
                DeclinedDetail = null,
                Trace = [new TraceStep("interpret", 0.25), new TraceStep("write", 1.5)],
                Making = new AnswerMaking(2, "a-model", ["reword-sentences@1"], 3, 1),
            },
            ConversationContext.Empty,
            AnswerOptions.Default,
            new Asker(channel, conversation, user),
            at ?? Noon);

    public static AnswerFeedback Thumb(
        string answer, bool up, string? user = "u1", string? text = null, FeedbackReason? reason = null, string? rule = null, string conversation = "c1", DateTimeOffset? at = null) =>
        new(answer, up, reason, text, rule, new Asker("directline", conversation, user), at ?? Noon) { Id = Guid.NewGuid() };

    private static AnswerScenario Scenario { get; } = new()
    {
        Position = "target",
        Senders = ["USA"],
        Over = [],
        Measures = ["energy"],
        Breadth = "sectoral",
        Secondary = false,
        Intensity = null,
        Duration = null,
        Phase = null,
        Demand = null,
        Offers = [],
        Posture = null,
        Overrides = new Dictionary<string, double>(),
        Facts = ["my cousin in Belgrade says so"],
        Assumed = [],
    };
}
