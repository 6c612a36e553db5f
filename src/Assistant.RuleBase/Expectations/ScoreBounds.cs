namespace Assistant.RuleBase.Expectations;

/// <summary>Where a score must lie.</summary>
/// <param name="Above">It must exceed this, 0–1.</param>
/// <param name="Below">It must stay below this, 0–1.</param>
public readonly record struct ScoreBounds(double Above, double Below);
