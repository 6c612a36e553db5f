using System.Globalization;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>How far the threshold of a ramp is moved in each draw, in widths of the ramp (−.5 to .5).</summary>
internal sealed class ThresholdShifts(Condition.Ramp ramp, int draws, DrawBudget budget) : DrawnNumbers(budget)
{
    protected override string Name => string.Create(CultureInfo.InvariantCulture, $"threshold {ramp.Feature} {ramp.Low:R} {ramp.High:R} {ramp.Falling}");

    protected override double[] Draw()
    {
        var shifts = DrawSource.Uniform(Name, draws);
        for (var k = 0; k < draws; k++)
        {
            shifts[k] -= 0.5;
        }

        return shifts;
    }
}
