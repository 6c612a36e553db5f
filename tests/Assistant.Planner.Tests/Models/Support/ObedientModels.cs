using Assistant.Planner.Caching;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>Two models that obey, one beside the real rule base and one beside a base full of orders; started once, told anew what to obey by each test.</summary>
public sealed class ObedientModels : IAsyncLifetime
{
    private QuestionAnswerer? _plainSpoilt;

    internal ImportedOrders Imported { get; } = new();

    /// <summary>The real base without a model; what was asked once is known.</summary>
    internal QuestionAnswerer Plain { get; } = QuestionAnswerer.Create(Some.Compiled, Some.Interpreter, TimeProvider.System, new AnswerCache());

    /// <summary>The base full of orders, likewise.</summary>
    internal QuestionAnswerer PlainSpoilt => _plainSpoilt ??= QuestionAnswerer.Create(Imported.Compiled, Imported.Interpreter, TimeProvider.System, new AnswerCache());

    internal ModelledAnswers Real { get; private set; } = null!;

    internal ModelledAnswers Spoilt { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Real = await ModelledAnswers.StartAsync();
        Spoilt = await ModelledAnswers.StartAsync(compiled: Imported.Compiled);
    }

    public async Task DisposeAsync()
    {
        await Real.DisposeAsync();
        await Spoilt.DisposeAsync();
    }

    internal ModelledAnswers Obeying(string order, bool spoilt = false)
    {
        var answers = spoilt ? Spoilt : Real;
        answers.Endpoint.Play = Obedient.To(order);
        answers.Endpoint.Calls.Clear();
        return answers;
    }
}
