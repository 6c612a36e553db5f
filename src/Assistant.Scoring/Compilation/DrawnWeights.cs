using System.Globalization;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>The log-odds of one effect in each draw, as its hedge leaves them open.</summary>
internal sealed class DrawnWeights(string rule, int effect, HedgeClass hedge, double p0, int draws, DrawBudget budget) : DrawnNumbers(budget)
{
    protected override string Name => string.Create(CultureInfo.InvariantCulture, $"{Source} {hedge.Low:R} {hedge.Mid:R} {hedge.High:R} {p0:R}");

    private string Source => string.Create(CultureInfo.InvariantCulture, $"hedge {rule}#{effect}");

    protected override double[] Draw()
    {
        var ground = RuleProgram.Logit(p0);
        var numbers = DrawSource.Uniform(Source, draws);
        for (var k = 0; k < draws; k++)
        {
            numbers[k] = Math.Abs(RuleProgram.Logit(Quantiles.Triangular(numbers[k], hedge.Low, hedge.Mid, hedge.High)) - ground);
        }

        return numbers;
    }
}
