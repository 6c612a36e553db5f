using Assistant.RuleBase;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Compilation;

/// <summary>How often past states chose each option, by position, shrunk towards the mean share (scoring method, section 4.5).</summary>
internal sealed class BaseRates
{
    private readonly Dictionary<string, BaseRate[]> _rates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[][]> _logitDraws = new(StringComparer.Ordinal);
    private readonly BaseRate[] _uniform;
    private readonly double[][] _uniformDraws;

    public BaseRates(RuleBaseSnapshot snapshot, IReadOnlyList<string> options, int draws)
    {
        var weight = snapshot.Parameters.PriorWeight;
        string[] positions = ["target", "third-party"];
        foreach (var position in positions)
        {
            var cases = snapshot.Episodes.Where(e => e.Scenario.Position == position).ToList();
            int[] chosen = [.. options.Select(o => cases.Count(e => e.Responses.Contains(o)))];
            var mean = cases.Count == 0 ? snapshot.Parameters.P0 : Math.Clamp(chosen.Average() / cases.Count, 0.01, 0.99);
            _rates[position] = [.. chosen.Select(k => new BaseRate((k + (weight * mean)) / (cases.Count + weight), k, cases.Count))];
            _logitDraws[position] =
            [
                .. options.Select((o, i) => Draws(o, chosen[i] + (weight * mean), cases.Count - chosen[i] + (weight * (1 - mean)), draws)),
            ];
        }

        _uniform = [.. options.Select(_ => new BaseRate(snapshot.Parameters.P0, 0, 0))];
        _uniformDraws = [.. options.Select(o => Draws(o, weight * snapshot.Parameters.P0, weight * (1 - snapshot.Parameters.P0), draws))];
    }

    public BaseRate[] Of(string position, bool uniform) => uniform ? _uniform : _rates.GetValueOrDefault(position, _rates["target"]);

    /// <summary>Log-odds of every option's base rate, per draw.</summary>
    public double[][] DrawsOf(string position, bool uniform) =>
        uniform ? _uniformDraws : _logitDraws.GetValueOrDefault(position, _logitDraws["target"]);

    private static double[] Draws(string option, double a, double b, int draws) =>
        [.. Quantiles.Beta(DrawSource.Uniform("prior " + option, draws), a, b).Select(RuleProgram.Logit)];
}
