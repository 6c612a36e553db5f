using Assistant.RuleBase;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Compilation;

/// <summary>How often past states chose each option, by position, shrunk towards the mean share (scoring method, section 4.5).</summary>
internal sealed class BaseRates
{
    private readonly RuleBaseSnapshot _snapshot;
    private readonly IReadOnlyList<string> _options;
    private readonly Dictionary<string, BaseRate[]> _rates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[][]> _logitDraws = new(StringComparer.Ordinal);
    private readonly BaseRate[] _uniform;
    private readonly double[][] _uniformDraws;

    private readonly Dictionary<(string Option, double A, double B, int Draws), double[]> _drawn = [];

    /// <param name="snapshot">Its past cases are counted.</param>
    /// <param name="options">The responses, in order.</param>
    /// <param name="draws">Draws per rate.</param>
    /// <param name="before">The rates compiled before: what is the same need not be drawn again. Null for none.</param>
    public BaseRates(RuleBaseSnapshot snapshot, IReadOnlyList<string> options, int draws, BaseRates? before = null)
    {
        (_snapshot, _options) = (snapshot, options);
        var weight = snapshot.Parameters.PriorWeight;
        string[] positions = ["target", "third-party"];
        foreach (var position in positions)
        {
            var rates = _rates[position] = Excluding(null, position);
            _logitDraws[position] =
            [
                .. options.Select((o, i) => Draws(o, rates[i].Value * (rates[i].Episodes + weight), (1 - rates[i].Value) * (rates[i].Episodes + weight), draws, before)),
            ];
        }

        _uniform = [.. options.Select(_ => new BaseRate(snapshot.Parameters.P0, 0, 0))];
        _uniformDraws = [.. options.Select(o => Draws(o, weight * snapshot.Parameters.P0, weight * (1 - snapshot.Parameters.P0), draws, before))];
    }

    public BaseRate[] Of(string position, bool uniform) => uniform ? _uniform : _rates.GetValueOrDefault(position, _rates["target"]);

    /// <summary>The rates as they are without one coded case, so that it can be foretold without having been seen.</summary>
    /// <param name="episode">Identifier of the case left out, or null to keep all.</param>
    /// <param name="position">target or third-party.</param>
    public BaseRate[] Excluding(string? episode, string position)
    {
        var weight = _snapshot.Parameters.PriorWeight;
        var cases = _snapshot.Episodes.Where(e => e.Scenario.Position == position && e.Id != episode).ToList();
        int[] chosen = [.. _options.Select(o => cases.Count(e => e.Responses.Contains(o)))];
        var mean = cases.Count == 0 ? _snapshot.Parameters.P0 : Math.Clamp(chosen.Average() / cases.Count, 0.01, 0.99);
        return [.. chosen.Select(k => new BaseRate((k + (weight * mean)) / (cases.Count + weight), k, cases.Count))];
    }

    /// <summary>Log-odds of every option's base rate, per draw.</summary>
    public double[][] DrawsOf(string position, bool uniform) =>
        uniform ? _uniformDraws : _logitDraws.GetValueOrDefault(position, _logitDraws["target"]);

    private double[] Draws(string option, double a, double b, int draws, BaseRates? before)
    {
        var rate = (option, a, b, draws);
        return _drawn[rate] = before?._drawn.GetValueOrDefault(rate) ?? [.. Quantiles.Beta(DrawSource.Uniform("prior " + option, draws), a, b).Select(RuleProgram.Logit)];
    }
}
