using Microsoft.Extensions.Logging;

namespace Assistant.Planner.Models;

/// <summary>What all conversations of a process together may spend on the language model in a day; days are those of UTC.</summary>
/// <remarks>Conversations cost nothing to begin, so what each may spend bounds no bill. Calls that run when the last is spent are let end.</remarks>
internal sealed partial class ModelPurse(LanguageModelOptions options, TimeProvider time, ILogger logger)
{
    private readonly Lock _gate = new();
    private DateOnly _day;
    private long _tokens;
    private decimal _cost;
    private bool _isEmpty;

    /// <summary>Whether so much is left today.</summary>
    public bool Affords(int tokens, decimal cost)
    {
        lock (_gate)
        {
            Turn();
            if (_tokens + tokens <= options.DayTokenBudget && (options.DayCostBudget is not { } budget || _cost + cost <= budget))
            {
                return true;
            }

            if (!_isEmpty)
            {
                _isEmpty = true;
                Emptied(_tokens);
            }

            return false;
        }
    }

    /// <summary>Takes out what a call has cost.</summary>
    public void Charge(int tokens, decimal cost)
    {
        lock (_gate)
        {
            Turn();
            _tokens += tokens;
            _cost += cost;
        }
    }

    /// <summary>A clock that jumps back fills no purse again.</summary>
    private void Turn()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today > _day)
        {
            (_day, _tokens, _cost, _isEmpty) = (today, 0, 0, false);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "Today's budget for the language model is spent, after {Tokens} tokens: answers are made without it until midnight UTC; Model:DayTokenBudget and Model:DayCostBudget set it")]
    private partial void Emptied(long tokens);
}
