using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>However a scenario is put, it is one question: the same states, the same pressure.</summary>
public sealed class WordingsTests
{
    private static readonly string[] States =
    [
        "Serbia", "Uruguay", "Botswana", "Vietnam", "Moldova", "Tunisia", "Ghana", "Nepal", "Peru", "Fiji", "Kenya", "Laos", "Jordan", "Malta", "Bolivia", "Zambia", "Cambodia", "Lithuania",
        "Sri Lanka", "Costa Rica", "North Macedonia", "Papua New Guinea", "Rwanda", "Paraguay", "Estonia",
    ];

    private static readonly (string Name, string Possessive, string Adjective)[] Senders =
        [("the United States", "Washington's", "US"), ("China", "China's", "Chinese"), ("the EU", "the EU's", "EU"), ("Russia", "Russia's", "Russian"), ("India", "India's", "Indian")];

    private static readonly string[] Measures = ["trade", "financial", "energy", "technology", "travel"];

    private static readonly string[] Wordings =
    [
        "How might {0} respond to {2} {3} sanctions?",
        "how would {0} react to {2} {3} sanctions",
        "{0} under {2} {3} sanctions",
        "What would {0} do if {1} imposed {3} sanctions on it?",
        "if {1} imposes {3} sanctions on {0}, what happens?",
        "{1} imposes {3} sanctions on {0}. What next?",
        "{0}: likely reaction to {2} {3} sanctions?",
        "please tell me how {0} would answer {2} {3} sanctions",
        "{2} {3} sanctions against {0} - what should we expect?",
        "Assess {0} facing {3} sanctions from {1}.",
    ];

    public static TheoryData<int> Scenarios => [.. Enumerable.Range(0, 50)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Ten_wordings_give_one_question(int number)
    {
        var read = Texts(number)
            .Select(t => (Text: t, Question: Some.Interpreter.Interpret(t, ConversationContext.Empty)))
            .ToList();
        var first = Essence(read[0].Question);
        Assert.All(read, r => Assert.True(Essence(r.Question) == first, $"'{r.Text}' gave {Essence(r.Question)}, '{read[0].Text}' {first}"));
        Assert.NotEmpty(read[0].Question.Scenario.Senders);
    }

    /// <summary>One scenario put in ten ways.</summary>
    internal static IEnumerable<string> Texts(int number)
    {
        var state = States[number % States.Length];
        var (name, _, adjective) = Senders[number * 3 % Senders.Length];
        var measure = Measures[(number + (number / 5)) % Measures.Length];
        return Wordings.Select(w => string.Format(System.Globalization.CultureInfo.InvariantCulture, w, state, name, adjective, measure));
    }

    private static string Essence(Question question) => string.Join(
        ' ',
        new[] { "position", "senders", "over", "measures", "breadth", "secondary", "intensity", "duration", "demand", "offers", "posture", "assumed" }
            .Select(k => $"{k}={ExpectedQuestion.Value(question, k)}").Prepend(string.Join(',', question.States)).Prepend(ExpectedQuestion.Kebab(question.Intent)));
}
