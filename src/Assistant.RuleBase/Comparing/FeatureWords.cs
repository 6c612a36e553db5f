using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Comparing;

/// <summary>What conditions look at, and the values they compare it with, in words.</summary>
internal sealed class FeatureWords(RuleBaseSnapshot snapshot)
{
    public string Name(Feature feature) => feature.Kind switch
    {
        FeatureKind.Indicator => snapshot.Indicators.TryGetValue(feature.Name, out var indicator) ? LowerFirst(indicator.Name) : feature.Name,
        FeatureKind.Factor => snapshot.Factors.FirstOrDefault(f => f.Id == feature.Name)?.Label ?? feature.Name,
        FeatureKind.Tie => $"dependence on {Counterpart(feature)} in {(feature.Name == "any" ? "anything" : Joined(feature.Name))}",
        FeatureKind.Dyad when feature.Name == "vote-distance" => $"distance from {Counterpart(feature)} in votes",
        FeatureKind.Dyad => $"being a {Plain(feature.Name)} of {Counterpart(feature)}",
        FeatureKind.Member => $"membership of {Joined(feature.Name)}",
        FeatureKind.Bodies => $"number of bodies apart from {Counterpart(feature)}",
        FeatureKind.Sender => $"a sender that is {Plain(feature.Name)}",
        FeatureKind.Scenario when feature.Name.Split('=') is [var attribute, var values] => $"{attribute} being {Joined(values)}",
        FeatureKind.Scenario => $"{feature.Name} of the sanctions",
        _ => $"the rule {feature.Name}",
    };

    /// <summary>A value in its unit: shares as per cent, thirds of a tie as its strength.</summary>
    public string Value(Feature feature, double value)
    {
        if (feature.Kind != FeatureKind.Indicator)
        {
            return feature.Kind is FeatureKind.Dyad or FeatureKind.Bodies ? TextWords.Number(value) : Percent(value * 100);
        }

        return snapshot.Indicators.TryGetValue(feature.Name, out var indicator) ? InUnit(value, indicator.Unit) : TextWords.Number(value);
    }

    public static string InUnit(double value, string unit) =>
        unit == "fraction of 1" ? Percent(value * 100)
        : unit.StartsWith("per cent", StringComparison.Ordinal) ? Percent(value)
        : unit.StartsWith("index", StringComparison.Ordinal) || unit.StartsWith("score", StringComparison.Ordinal) || unit is "flag" or "0 or 1" ? TextWords.Number(value)
        : FormattableString.Invariant($"{value:#,0.##} {unit}");

    private static string Percent(double value) => FormattableString.Invariant($"{value:0.##} %");

    private static string Counterpart(Feature feature) => feature.Toward switch
    {
        "sender" => "the sender",
        "over" => "the party pressed over",
        "patron" => "its patron",
        _ => "great powers",
    };

    private static string Joined(string names)
    {
        string[] parts = [.. names.Split('+').Select(Plain)];
        return parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} or {parts[^1]}";
    }

    private static string Plain(string id) => id.Replace('-', ' ');

    private static string LowerFirst(string name) => name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
