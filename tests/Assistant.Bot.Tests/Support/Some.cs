using Assistant.Bot.Delivery;
using Assistant.Bot.Feedback;
using Assistant.Bot.People;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Teams;
using Assistant.BotFramework.State;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Models;
using Assistant.Planner.People;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Bot.Tests.Support;

/// <summary>What does not matter to a test.</summary>
internal static class Some
{
    private static readonly Lazy<CompiledRuleBase> Rules = new(() => CompiledRuleBase.Compile(RuleBaseLoader.Load(Content(ContentFolder.Rules))));

    private static readonly Lazy<QuestionAnswerer> Real = new(() => AnswererWith(null));

    private static readonly Lazy<StateNames> Names = new(() =>
    {
        var shelf = new AnswererShelf();
        shelf.Serve(Answerer);
        return new StateNames(shelf);
    });

    /// <summary>An answerer over the rule base of the repository, and a language model.</summary>
    public static QuestionAnswerer AnswererWith(LanguageModel? model) =>
        QuestionAnswerer.Create(Rules.Value, new GrammarInterpreter(Rules.Value.Snapshot), TimeProvider.System, null, model);

    /// <summary>A folder of the repository.</summary>
    public static string Content(ContentFolder folder) => ContentFolder.Find(folder, null, AppContext.BaseDirectory, AppContext.BaseDirectory);

    /// <summary>An answerer over the rule base of the repository.</summary>
    public static QuestionAnswerer Answerer => Real.Value;

    public static AssistantBot Bot(
        IStorage? storage = null,
        IAnswerArchive? archive = null,
        IFeedbackLog? feedback = null,
        IPersonalRecords? people = null,
        string? paused = null,
        QuestionAnswerer? answerer = null,
        TimeProvider? time = null)
    {
        (storage, archive, answerer, time) = (storage ?? new MemoryStorage(), archive ?? new MemoryAnswerArchive(), answerer ?? Answerer, time ?? TimeProvider.System);
        var turns = new PeopleTurns(people ?? new RecordsOf());
        return new(
            answerer,
            new ConversationState(storage),
            new UserState(storage),
            new AnswerDelivery(answerer, AnswerRenderers.All(Names.Value, Card, Teams(), time), AnswerOptions.Default, archive, turns, time),
            new CardDesk(archive, Card),
            new FeedbackTaker(feedback ?? new MemoryFeedbackLog(archive), time),
            turns,
            archive,
            new PausedBy(paused));
    }

    public static AnswerCard Card { get; } = new(iso3 => Names.Value.Of(iso3));

    public static WebChatRenderer Page { get; } = new(iso3 => Names.Value.Of(iso3));

    public static TeamsRenderer TeamsRenderer(TeamsOptions? options = null) => new(Card, Teams(options), new FakeTimeProvider(Day));

    /// <summary>The day every rendered answer is given on.</summary>
    public static DateTimeOffset Day { get; } = new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero);

    private static IOptions<TeamsOptions> Teams(TeamsOptions? options = null) => Options.Create(options ?? new TeamsOptions());

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
