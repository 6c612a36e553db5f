namespace Assistant.Scoring.Draws;

/// <summary>The numbers of one quantity, one per draw; drawn when first asked for, and kept as long as the budget of their rule base allows.</summary>
/// <remarks>
/// What depends on a name alone can be drawn again at any time, so a hundred thousand rules need not hold two thousand numbers each – nor the name,
/// which is put together when it is wanted.
/// </remarks>
internal abstract class DrawnNumbers(DrawBudget budget)
{
    private double[]? _kept;

    public double[] Values
    {
        get
        {
            if (_kept is { } kept)
            {
                return kept;
            }

            var values = Draw();
            if (budget.TryKeep(Name, values))
            {
                _kept = values;
            }

            return values;
        }
    }

    /// <summary>Names all that the numbers depend on.</summary>
    protected abstract string Name { get; }

    protected abstract double[] Draw();

    /// <summary>What the rule base compiled before has kept need not be drawn again.</summary>
    public void TakeOver(DrawBudget before)
    {
        var name = Name;
        _kept = before.Find(name) is { } values && budget.TryKeep(name, values) ? values : null;
    }
}
