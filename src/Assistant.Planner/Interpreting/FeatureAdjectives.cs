namespace Assistant.Planner.Interpreting;

/// <summary>Words that say an indicator and its level in one: "landlocked", "indebted", "corrupt".</summary>
internal static class FeatureAdjectives
{
    /// <summary>The feature a word tells of and its level; null for any other word. A base may lack the feature.</summary>
    public static (string Feature, string Level)? Of(string word) => word switch
    {
        "landlocked" => ("landlocked", "yes"),
        "island" or "islands" => ("island", "yes"),
        "poor" or "poorer" or "poorest" => ("income-per-head", "low"),
        "rich" or "richer" or "wealthy" or "wealthier" => ("income-per-head", "high"),
        "indebted" => ("public-debt", "high"),
        "democratic" or "democracies" => ("voice-accountability", "high"),
        "autocratic" or "autocracies" or "authoritarian" => ("voice-accountability", "low"),
        "unstable" or "fragile" => ("political-stability", "low"),
        "stable" => ("political-stability", "high"),
        "corrupt" => ("corruption-control", "low"),
        "populous" => ("population", "high"),
        "tiny" => ("population", "low"),
        _ => null,
    };

    /// <summary>What is said of a state's exports as a whole: "its exports were highly concentrated".</summary>
    public static (string Feature, string Level)? OfExports(string word) => word switch
    {
        "concentrated" or "lopsided" => ("export-concentration", "high"),
        "diversified" or "diverse" or "varied" or "mixed" or "spread" => ("export-concentration", "low"),
        _ => null,
    };
}
