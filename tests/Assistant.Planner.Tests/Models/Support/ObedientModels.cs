using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>Two models that obey, one beside the real rule base and one beside a base full of orders; started once, told anew what to obey by each test.</summary>
/// <remarks>With each somebody else has talked before: what was said then lies in the cache, and with the model.</remarks>
public sealed class ObedientModels : IAsyncLifetime
{
    /// <summary>Somebody else's conversation: the first question is one the model is asked to read.</summary>
    private static readonly string[] Elsewhere =
        [$"{Obedient.HeardElsewhere}. How will energy sanctions by the US work out where the Sava meets the Danube?", $"{Obedient.HeardElsewhere}. {Some.SerbiaQuestion}"];

    private QuestionAnswerer? _plainSpoilt;

    internal ImportedOrders Imported { get; } = new();

    /// <summary>The real base without a model; what was asked once is known.</summary>
    internal QuestionAnswerer Plain { get; } = QuestionAnswerer.Create(Some.Compiled, Some.Interpreter, TimeProvider.System, new AnswerCache());

    /// <summary>The base full of orders, likewise.</summary>
    internal QuestionAnswerer PlainSpoilt => _plainSpoilt ??= QuestionAnswerer.Create(Imported.Compiled, Imported.Interpreter, TimeProvider.System, new AnswerCache());

    internal ModelledAnswers Real { get; private set; } = null!;

    internal ModelledAnswers Spoilt { get; private set; } = null!;

    /// <summary>What the model was sent in the other conversation, what was answered there, and what the conversation holds.</summary>
    internal IReadOnlyList<(string Sent, Answer Answer, ConversationContext Next)> Before { get; private set; } = [];

    /// <summary>What is kept of the answers beside the real base.</summary>
    internal AnswerCache Kept { get; } = new();

    public async Task InitializeAsync()
    {
        Real = await ModelledAnswers.StartAsync(cache: Kept);
        Spoilt = await ModelledAnswers.StartAsync(compiled: Imported.Compiled);
        Before = await TalkAsync(Real);
        await TalkAsync(Spoilt);
    }

    public async Task DisposeAsync()
    {
        await Real.DisposeAsync();
        await Spoilt.DisposeAsync();
        Kept.Dispose();
    }

    internal ModelledAnswers Obeying(string order, bool spoilt = false)
    {
        var answers = spoilt ? Spoilt : Real;
        answers.Endpoint.Play = Obedient.To(order);
        answers.Endpoint.Calls.Clear();
        return answers;
    }

    private static async Task<IReadOnlyList<(string Sent, Answer Answer, ConversationContext Next)>> TalkAsync(ModelledAnswers answers)
    {
        var turns = new List<(string, Answer, ConversationContext)>();
        var context = ConversationContext.Empty;
        foreach (var text in Elsewhere)
        {
            answers.Endpoint.Calls.Clear();
            (var answer, context) = await answers.AskAsync(text, context);
            turns.Add((string.Concat(answers.Endpoint.Calls.Select(c => c.Body.ToJsonString())), answer, context));
        }

        return turns;
    }
}
