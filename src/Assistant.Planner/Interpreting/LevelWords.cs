namespace Assistant.Planner.Interpreting;

/// <summary>Words for how much of something there is.</summary>
internal static class LevelWords
{
    /// <summary>Whether a word judges rather than measures: worse debt is more of it, worse governance less.</summary>
    public static bool IsVerdict(string word) => word is "worse" or "better" or "good" or "great" or "poor" or "poorer" or "healthy" or "healthier" or "comfortable";

    /// <summary>The level at the other end; high stands against none as against low.</summary>
    public static string? Opposite(string? level) => level switch { "low" or "none" => "high", "high" => "low", _ => level };

    /// <summary>low for "narrow", high for "broad": how much there is of what is counted by its kinds.</summary>
    public static string? OfWidth(string word) => word switch
    {
        "narrow" or "narrower" or "narrowest" => "low",
        "broad" or "broader" or "wide" or "wider" or "diverse" or "varied" or "diversified" => "high",
        _ => null,
    };

    /// <summary>none, low, medium or high; null for any other word.</summary>
    public static string? Of(string word) => word switch
    {
        "no" or "zero" or "none" or "nil" or "without" or "gone" or "exhausted" or "empty" => "none",
        "low" or "lower" or "little" or "small" or "weak" or "weaker" or "poor" or "scant" or "few" or "tiny" or "meagre" or "meager" or "thin" or "scarce" or "dwindling" or "shallow" or "limited" or "depleted"
            or "hardly" or "barely" or "scarcely" or "smaller" or "worse" or "poorer" or "minimal" or "negligible" or "slim" or "paltry" or "slender" or "puny" or "feeble" or "skimpy" => "low",
        "high" or "higher" or "strong" or "stronger" or "large" or "big" or "ample" or "huge" or "good" or "great"
            or "widespread" or "heavy" or "plentiful" or "abundant" or "deep" or "vast" or "substantial" or "sizeable" or "sizable" or "solid" or "robust" or "comfortable" or "bulging" or "massive"
            or "loads" or "lots" or "lot" or "plenty" or "tons" or "heaps" or "piles" or "bigger" or "larger" or "better" or "greater" or "healthy" or "healthier" or "hefty" or "enormous" or "rampant" or "rife" or "endemic" or "soaring" or "runaway" or "crushing" or "towering" or "fat" or "plump" or "bumper" => "high",
        "medium" or "moderate" or "average" or "middling" => "medium",
        _ => null,
    };
}
