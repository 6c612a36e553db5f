namespace Assistant.Planner.Models;

/// <summary>What the language model may still do for one answer, and what it did: deadline, budget, faults.</summary>
/// <remarks>Belongs to one answer and one flow of control. The deadline starts with the first call and covers all of them.</remarks>
public sealed class ModelTurn : IDisposable
{
    private readonly LanguageModelOptions? _options;
    private readonly ModelPurse? _purse;
    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly List<string> _prompts = [];
    private CancellationTokenSource? _deadline;
    private CancellationTokenSource? _both;

    internal ModelTurn(LanguageModelOptions options, ModelPurse purse, ModelSpending before, TimeProvider time, CancellationToken caller)
        : this(before, time, caller)
    {
        (_options, _purse) = (options, purse);
    }

    private ModelTurn(ModelSpending before, TimeProvider time, CancellationToken caller)
    {
        (Spent, _time, _caller) = (before, time, caller);
    }

    /// <summary>A turn without a model.</summary>
    internal static ModelTurn Without(TimeProvider time, CancellationToken caller) => new(ModelSpending.None, time, caller);

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

    /// <summary>Whether the conversation and the day have a call of this size left; when one has not, the turn says so.</summary>
    internal bool Affords(int input, int output)
    {
        var cost = _options!.CostOf(input, output);
        var after = Spent.With(input + output, cost);
        if (after.Tokens > _options.TokenBudget || (_options.CostBudget is { } budget && after.Cost > budget))
        {
            Failed(ModelFault.Exhausted);
            return false;
        }

        if (!_purse!.Affords(input + output, cost))
        {
            Failed(ModelFault.DayExhausted);
            return false;
        }

        return true;
    }

    internal decimal Charge(int input, int output)
    {
        var cost = _options!.CostOf(input, output);
        Spent = Spent.With(input + output, cost);
        _purse!.Charge(input + output, cost);
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
