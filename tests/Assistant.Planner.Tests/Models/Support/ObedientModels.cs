namespace Assistant.Planner.Tests.Models.Support;

/// <summary>Two models that obey, one beside the real rule base and one beside a base full of orders; started once, told anew what to obey by each test.</summary>
public sealed class ObedientModels : IAsyncLifetime
{
    internal ImportedOrders Imported { get; } = new();

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
