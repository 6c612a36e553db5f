namespace Assistant.Scoring.Draws;

/// <summary>The numbers of one quantity, one per draw; drawn when first asked for, and kept as long as the budget of their rule base allows.</summary>
/// <remarks>What depends on a name alone can be drawn again at any time, so a hundred thousand rules need not hold two thousand numbers each.</remarks>
internal sealed class DrawnNumbers(DrawBudget budget, Func<double[]> draw)
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

            var values = draw();
            if (budget.TryKeep())
            {
                _kept = values;
            }

            return values;
        }
    }
}
