using Assistant.Planner.Answers;
using Assistant.Planner.Execution;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Plans;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Tests;

/// <summary>What does not matter to a test: the real rule base, compiled once, and questions about it.</summary>
internal static class Some
{
    public const string SerbiaQuestion = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private static readonly Lazy<CompiledRuleBase> Made = new(() => CompiledRuleBase.Check(RuleBaseLoader.Load(Folder("rules"))).Compiled);
    private static readonly Lazy<GrammarInterpreter> Grammar = new(() => new GrammarInterpreter(Base));
    private static readonly Lazy<QuestionAnswerer> Shared = new(() => QuestionAnswerer.Create(Compiled, Interpreter, TimeProvider.System));

    public static CompiledRuleBase Compiled => Made.Value;

    public static RuleBaseSnapshot Base => Compiled.Snapshot;

    public static IQuestionInterpreter Interpreter => Grammar.Value;

    public static QuestionAnswerer Answerer => Shared.Value;

    public static Scenario Pressure(params string[] measures) => new()
    {
        Senders = ["USA"],
        Measures = measures.Length > 0 ? measures : ["trade", "finance"],
        Breadth = "sectoral",
    };

    public static Scenario SerbianCase => Pressure("energy") with { Position = "third-party", Over = ["RUS"], Secondary = true };

    public static Question Question(Intent intent = Intent.Assess, params string[] states) =>
        new("how might it respond?", intent, states.Length > 0 ? states : ["SRB"], SerbianCase);

    public static AssessedCase Case(string state, Scenario? scenario = null, string? variant = null, bool ranges = true) =>
        new(new ResponseScorer(Compiled).Assess(state, scenario ?? SerbianCase, null, new ScoringOptions(Ranges: ranges)), variant);

    public static Findings Findings(params AssessedCase[] cases) => new() { Assessments = cases };

    public static Draft Draft(Findings findings, Question? question = null) =>
        new AnswerWriter(Base).Write(question ?? Question(Intent.Assess, [.. findings.Assessments.Select(a => a.State)]), findings);

    /// <summary>What the plan of a question finds when it runs; at the centre only, unless ranges are asked for.</summary>
    public static Findings Found(Question question, bool ranges = false)
    {
        var executor = new PlanExecutor(Base, QuestionAnswerer.Tools(Compiled));
        var plan = QuestionPlanner.Plan(question, ConversationContext.Empty, new ScoringOptions(Ranges: ranges));

        // Completes at once: nothing on this path waits for anything.
        return executor.ExecuteAsync(plan, new TraceRecorder(TimeProvider.System), CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public static async Task<Answer> Answer(string text, AnswerOptions? options = null) =>
        (await Answerer.AnswerAsync(text, ConversationContext.Empty, options ?? AnswerOptions.Default)).Answer;

    /// <summary>The folder of this name above the test's own.</summary>
    public static string Folder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No Assistant.sln above the tests."), name);
    }
}
