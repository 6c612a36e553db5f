using Assistant.Bot.Feedback;
using Assistant.Bot.Rendering;
using Assistant.BotFramework.State;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Bot.Tests.Support;

/// <summary>What does not matter to a test.</summary>
internal static class Some
{
    private static readonly Lazy<QuestionAnswerer> Real = new(() =>
    {
        var folder = ContentFolder.Find(ContentFolder.Rules, null, AppContext.BaseDirectory, AppContext.BaseDirectory);
        var compiled = CompiledRuleBase.Compile(RuleBaseLoader.Load(folder));
        return new QuestionAnswerer(
            compiled.Snapshot, new ResponseScorer(compiled).Assess, new GrammarInterpreter(compiled.Snapshot), TimeProvider.System, new UlidAnswerIds(TimeProvider.System));
    });

    /// <summary>An answerer over the rule base of the repository.</summary>
    public static QuestionAnswerer Answerer => Real.Value;

    public static AssistantBot Bot(IStorage? storage = null, IAnswerArchive? archive = null, IFeedbackLog? feedback = null)
    {
        archive ??= new MemoryAnswerArchive();
        var taker = new FeedbackTaker(archive, feedback ?? new MemoryFeedbackLog(), TimeProvider.System);
        return new(Answerer, new ConversationState(storage ?? new MemoryStorage()), AnswerRenderers.All, AnswerOptions.Default, archive, taker, TimeProvider.System);
    }

    public static async Task<Answer> RealAnswerAsync(string question) =>
        (await Answerer.AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default)).Answer;

    public static AnswerSentence Headline(string text, params int[] cites) => new(text, cites) { Place = SentencePlace.Headline };

    public static AnswerSentence Judgement(string text, params int[] cites) => new(text, cites) { Place = SentencePlace.Judgement };

    public static AnswerSentence More(string text, params int[] cites) => new(text, cites) { Place = SentencePlace.More };

    public static ClaimCitation Claim(int n, string claim = "A claim.") =>
        new(n, "some.rule", "1.0.0", "some-document", "Some document", "p3.s2", "Some section", claim);

    public static Answer Answer(IReadOnlyList<AnswerSentence> sentences, IReadOnlyList<Citation> citations) => new()
    {
        AnswerId = "01J00000000000000000000000",
        Question = "A question",
        Intent = "topic",
        States = [],
        Scenario = AnswerScenario.Of(new Question("A question", Intent.Topic, [], new Scenario())),
        RuleBase = new AnswerRuleBase("1.0.0", "sha256:00"),
        AsOf = null,
        Headline = sentences.Count > 0 ? sentences[0].Text : "A headline.",
        Responses = [],
        Confidence = [],
        Sentences = sentences,
        Citations = citations,
        Data = [],
        Caveats = [],
        Suggestions = [],
        Declined = null,
        DeclinedDetail = null,
        Trace = [],
    };
}
