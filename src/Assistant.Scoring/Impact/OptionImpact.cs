namespace Assistant.Scoring.Impact;

/// <summary>How far one response moved over all cases.</summary>
/// <param name="Option">The response.</param>
/// <param name="Up">Cases in which it rose by more than the threshold.</param>
/// <param name="Down">Cases in which it fell by more than the threshold.</param>
/// <param name="Mean">Mean change of its score over all cases, −1 to 1.</param>
/// <param name="Largest">The case in which it moved most; null where it never passed the threshold.</param>
/// <param name="LedBefore">Cases it led before.</param>
/// <param name="LedAfter">Cases it leads now.</param>
public sealed record OptionImpact(string Option, int Up, int Down, double Mean, ImpactMove? Largest, int LedBefore, int LedAfter);
