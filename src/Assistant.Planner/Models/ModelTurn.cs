namespace Assistant.Planner.Models;

/// <summary>What the language model may still do for one answer, and what it did: deadline, budget, faults.</summary>
/// <remarks>Belongs to one answer and one flow of control. The deadline starts with the first call and covers all of them.</remarks>
public sealed class ModelTurn : IDisposable
{
    private readonly LanguageModelOptions? _options;
    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly List<string> _prompts = [];
    private CancellationTokenSource? _deadline;
    private CancellationTokenSource? _both;

    internal ModelTurn(LanguageModelOptions? options, ModelSpending before, TimeProvider time, CancellationToken caller)
    {
        (_options, Spent, _time, _caller) = (options, before, time, caller);
    }

    /// <summary>Whether a model is configured.</summary>
    public bool IsOn => _options is not null;

    /// <summary>What the conversation has spent, this answer included.</summary>
    public ModelSpending Spent { get; private set; }

    /// <summary>The most lasting thing that went wrong, or null.</summary>
    public ModelFault? Fault { get; private set; }

    /// <summary>Rewordings that hold.</summary>
    public int Kept { get; internal set; }

    /// <summary>Rewordings that do not hold; the plain sentences stand in their place.</summary>
    public int Dropped { get; internal set; }

    /// <summary>Prompts asked with, as <c>name@version</c>.</summary>
    public IReadOnlyList<string> Prompts => _prompts;

    /// <summary>Whether another call makes sense: after a timeout, an outage or an empty purse it does not.</summary>
    internal bool MayAsk => IsOn && Fault is null or ModelFault.Unusable or ModelFault.Refused;

    /// <summary>Ends with the caller's or with the deadline.</summary>
    internal CancellationToken Token
    {
        get
        {
            _deadline ??= new CancellationTokenSource(_options!.Deadline, _time);
            _both ??= CancellationTokenSource.CreateLinkedTokenSource(_caller, _deadline.Token);
            return _both.Token;
        }
    }

    /// <summary>Whether the caller gave up, which is no fault of the model.</summary>
    internal bool WasCancelled => _caller.IsCancellationRequested;

    /// <summary>Whether the purse holds a call of this size; when it does not, the turn says so.</summary>
    internal bool Affords(int input, int output)
    {
        var after = Spent.With(input + output, _options!.CostOf(input, output));
        var affords = after.Tokens <= _options.TokenBudget && (_options.CostBudget is not { } budget || after.Cost <= budget);
        if (!affords)
        {
            Failed(ModelFault.Exhausted);
        }

        return affords;
    }

    internal decimal Charge(int input, int output)
    {
        var cost = _options!.CostOf(input, output);
        Spent = Spent.With(input + output, cost);
        return cost;
    }

    internal void Asked(string prompt) => _prompts.Add(prompt);

    internal void Failed(ModelFault fault) => Fault = Fault is { } worse && worse > fault ? worse : fault;

    /// <inheritdoc />
    public void Dispose()
    {
        _both?.Dispose();
        _deadline?.Dispose();
    }
}
