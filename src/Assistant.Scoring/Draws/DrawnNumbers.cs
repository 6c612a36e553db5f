namespace Assistant.Scoring.Draws;

/// <summary>The numbers of one quantity, one per draw; drawn when first asked for, and kept as long as the budget of their rule base allows.</summary>
/// <remarks>What depends on a name alone can be drawn again at any time, so a hundred thousand rules need not hold two thousand numbers each.</remarks>
internal sealed class DrawnNumbers
{
    private readonly DrawBudget _budget;
    private readonly string _name;
    private readonly Func<double[]> _draw;
    private double[]? _kept;

    /// <param name="budget">The budget of their rule base.</param>
    /// <param name="name">Names all that the numbers depend on.</param>
    /// <param name="draw">Draws them.</param>
    /// <param name="before">The budget of the rule base compiled before: what it kept need not be drawn again. Null for none.</param>
    public DrawnNumbers(DrawBudget budget, string name, Func<double[]> draw, DrawBudget? before)
    {
        (_budget, _name, _draw) = (budget, name, draw);
        _kept = before?.Find(name) is { } values && budget.TryKeep(name, values) ? values : null;
    }

    public double[] Values
    {
        get
        {
            if (_kept is { } kept)
            {
                return kept;
            }

            var values = _draw();
            if (_budget.TryKeep(_name, values))
            {
                _kept = values;
            }

            return values;
        }
    }
}
