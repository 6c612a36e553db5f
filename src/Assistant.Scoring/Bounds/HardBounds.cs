using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Bounds;

/// <summary>Bounds no missing or doubtful figure can push a score out of (scoring method, section 7, step 2).</summary>
/// <param name="compiled">The rule base.</param>
public sealed class HardBounds(CompiledRuleBase compiled)
{
    private const double LogOddsLimit = 30;

    private readonly IntervalEvaluator _intervals = new(compiled);

    /// <summary>Bounds of every option, in the order of the file.</summary>
    /// <param name="profile">The state.</param>
    /// <param name="scenario">The pressure; what it leaves out counts as unknown.</param>
    /// <param name="asOf">The year whose figures hold, or null for the newest.</param>
    /// <param name="options">Prior and centring.</param>
    public IReadOnlyList<ScoreBounds> Of(StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options)
    {
        var features = compiled.Readings.Read(profile, scenario, asOf);
        var (low, high) = compiled.Vector.Bounds(features);
        Widen(features, low, high);
        var (lowest, highest) = _intervals.LogOdds(
            low, high, compiled.Vector.IsSet(features), StartingPoint.Of(compiled, scenario.Position, options));
        return [.. compiled.Program.Options.Select((option, o) => new ScoreBounds(option, Score(lowest[o]), Score(highest[o])))];
    }

    /// <summary>A missing figure may lie anywhere in its plausible range, not only where the reference cases do.</summary>
    private void Widen(CaseFeatures features, double[] low, double[] high)
    {
        for (var f = 0; f < low.Length; f++)
        {
            if (!features.Readings[f].IsKnown && compiled.Program.Features[f] is { Kind: FeatureKind.Indicator } feature)
            {
                var indicator = compiled.Snapshot.Indicators[feature.Name];
                (low[f], high[f]) = (Math.Min(low[f], indicator.Low), Math.Max(high[f], indicator.High));
            }
        }
    }

    private static double Score(double logOdds) => 1 / (1 + Math.Exp(-Math.Clamp(logOdds, -LogOddsLimit, LogOddsLimit)));
}
