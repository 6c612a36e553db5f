using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Analysis;

/// <summary>How features that name several things at once relate: the strongest tie of three is at least the strongest of two of them.</summary>
internal static class FeatureReach
{
    private const string Everything = "any";

    /// <summary>Whether <paramref name="wide"/> is at least as great as <paramref name="narrow"/> in every case.</summary>
    public static bool Covers(Feature wide, Feature narrow)
    {
        if (wide == narrow)
        {
            return true;
        }

        if (wide.Kind != narrow.Kind || wide.Toward != narrow.Toward || AttributeOf(wide) != AttributeOf(narrow))
        {
            return false;
        }

        return wide.Kind is FeatureKind.Tie or FeatureKind.Member or FeatureKind.Scenario
            && (wide.Name == Everything || NamesOf(narrow).All(NamesOf(wide).Contains));
    }

    /// <summary>The attribute of a scenario's test; empty for everything else.</summary>
    public static string AttributeOf(Feature feature) =>
        feature.Kind == FeatureKind.Scenario && feature.Name.Contains('=', StringComparison.Ordinal) ? feature.Name.Split('=')[0] : "";

    /// <summary>What a feature names: channels, organisations, values.</summary>
    public static string[] NamesOf(Feature feature) => feature.Name.Split('=')[^1].Split('+');
}
