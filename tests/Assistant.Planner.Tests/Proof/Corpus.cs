using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Answers to hold against the files: to every question of our own, and to made-up pressures on every state.</summary>
internal static class Corpus
{
    /// <summary>Further questions in the same layout; files joined by the path separator of the machine.</summary>
    private const string Elsewhere = "ASSISTANT_QUESTIONS";

    /// <summary>Turns of phrase for the learned reader, many of them for one intent: their answers are much alike, and would take twice as long as all others.</summary>
    private const string Wordings = "wordings-questions.jsonl";

    private static readonly string[] Phases = ["threatened", "imposed", "prolonged", "easing"];
    private static readonly string[] Demands = ["minor", "major", "regime"];
    private static readonly string[] Levels = ["low", "medium", "high"];
    private static readonly string[] Durations = ["short", "medium", "long"];
    private static readonly string[] Breadths = ["targeted", "sectoral", "comprehensive"];
    private static readonly string[] Postures = ["open", "mixed", "defiant"];
    private static readonly string[] Offers = ["relief", "licences", "humanitarian", "patron-aid"];
    private static readonly string[] Measures = ["energy", "finance", "trade", "technology", "arms", "travel", "transport", "aid"];
    private static readonly string[] Powers = ["USA", "EU", "GBR", "RUS", "CHN", "UN", "IND", "TUR", "SAU", "ECOWAS"];

    private static readonly Lazy<Task<IReadOnlyList<AskedQuestion>>> Own = new(AskAsync);

    /// <summary>Every state that can be asked about, in order.</summary>
    public static IReadOnlyList<string> States { get; } =
        [.. Some.Base.States.Values.Where(s => s.Class != StateClass.Great).Select(s => s.State.Iso3).Order(StringComparer.Ordinal)];

    /// <summary>Each question with the answer and what it was read in, conversation by conversation; asked once.</summary>
    public static Task<IReadOnlyList<AskedQuestion>> OwnAsync() => Own.Value;

    private static async Task<IReadOnlyList<AskedQuestion>> AskAsync()
    {
        var files = Files().ToList();
        var asked = new IReadOnlyList<AskedQuestion>[files.Count];
        await Parallel.ForAsync(0, files.Count, async (number, _) => asked[number] = await AskAsync(files[number]));
        return [.. asked.SelectMany(questions => questions)];
    }

    private static async Task<IReadOnlyList<AskedQuestion>> AskAsync(string file)
    {
        var asked = new List<AskedQuestion>();
        var contexts = new Dictionary<string, ConversationContext>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var (id, text) = (Json.Text(json.RootElement, "id")!, Json.Text(json.RootElement, "text")!);
            var conversation = Json.Text(json.RootElement, "conversation") ?? id;
            var before = contexts.GetValueOrDefault(conversation, ConversationContext.Empty);
            var (answer, next) = await Some.Answerer.AnswerAsync(text, before, AnswerOptions.Default);
            contexts[conversation] = next;
            asked.Add(new AskedQuestion(id, before, answer));
        }

        return asked;
    }

    /// <summary>The answer to a made-up question about a state; the same for the same state and number.</summary>
    public static async Task<Answer> RandomAsync(string state, int number)
    {
        var question = Question(state, number);
        var answerer = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(question), TimeProvider.System);
        return (await answerer.AnswerAsync("made up", ConversationContext.Empty, AnswerOptions.Default)).Answer;
    }

    public static Question Question(string state, int number)
    {
        var dice = new Dice($"{state} {number}");
        var sender = dice.Of([.. Powers.Where(p => p != state)]);
        var others = Powers.Where(p => p != state && p != sender).ToArray();
        var third = dice.OneIn(3);
        var scenario = new Scenario
        {
            Position = third ? "third-party" : "target",
            Senders = dice.OneIn(4) ? [sender, dice.Of(others)] : [sender],
            Over = third ? [dice.Of(["RUS", "CHN", "IRN", "USA"])] : [],
            Measures = [.. Measures.Where(_ => dice.OneIn(3)).DefaultIfEmpty(dice.Of(Measures))],
            Breadth = dice.Of(Breadths),
            Secondary = third,
            Intensity = dice.Perhaps(Levels),
            Duration = dice.Perhaps(Durations),
            Phase = dice.Perhaps(Phases),
            Demand = dice.Perhaps(Demands),
            Offers = [.. Offers.Where(_ => dice.OneIn(5))],
            Posture = dice.Perhaps(Postures),
            Overrides = dice.OneIn(6) ? new Dictionary<string, double> { ["export-concentration"] = dice.Next(100) / 100.0 } : new Dictionary<string, double>(),
        };
        var option = dice.Of([.. Some.Base.Responses.Select(r => r.Id)]);
        return new Question("made up", dice.Of([Intent.Assess, Intent.Assess, Intent.Assess, Intent.Why, Intent.WhyNot, Intent.WhatIf]), [state], scenario) with
        {
            Options = dice.OneIn(3) ? [option] : [],
            Assumed = third ? ["breadth", "over"] : ["breadth"],
            AsOf = dice.OneIn(8) ? 2015 + dice.Next(10) : null,
            Before = scenario with { Breadth = "targeted", Phase = "threatened" },
            Form = dice.OneIn(8) ? QuestionForm.Usual with { Kind = FormKind.Detailed } : QuestionForm.Usual,
        };
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Some.Folder("tests"), "Assistant.Planner.Tests"), "*-questions.jsonl", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(Wordings, StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Concat((Environment.GetEnvironmentVariable(Elsewhere) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
}
