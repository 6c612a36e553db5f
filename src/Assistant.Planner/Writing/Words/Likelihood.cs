namespace Assistant.Planner.Writing.Words;

/// <summary>The seven bands of the JSON contract; people do not see them until the scores are calibrated.</summary>
public static class Likelihood
{
    /// <summary>The band of a score 0–1, lower edge included.</summary>
    public static string Of(double score) => Math.Round(score, 9) switch
    {
        < 0.05 => "almost no chance",
        < 0.20 => "very unlikely",
        < 0.45 => "unlikely",
        < 0.55 => "roughly even chance",
        < 0.80 => "likely",
        < 0.95 => "very likely",
        _ => "almost certain",
    };
}
