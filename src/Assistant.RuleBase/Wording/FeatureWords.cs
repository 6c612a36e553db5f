using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Wording;

/// <summary>What a condition looks at, as a policy person would call it.</summary>
public sealed class FeatureWords(RuleBaseSnapshot snapshot)
{
    /// <summary>A noun phrase, such as "export concentration" or "the strongest tie to the sender by export or finance".</summary>
    public string Of(Feature feature) => feature.Kind switch
    {
        FeatureKind.Indicator => Lowered(snapshot.Indicators.GetValueOrDefault(feature.Name)?.Name ?? feature.Name),
        FeatureKind.Factor => snapshot.Factors.FirstOrDefault(f => f.Id == feature.Name)?.Label ?? feature.Name,
        FeatureKind.Tie => feature.Name == "any"
            ? $"the strongest tie of any kind to {Counterpart(feature.Toward)}"
            : $"the strongest tie to {Counterpart(feature.Toward)} by {Or(feature.Name.Split('+').Select(Spaced))}",
        FeatureKind.Dyad => feature.Name switch
        {
            "vote-distance" => $"how far it votes from {Counterpart(feature.Toward)} in the General Assembly",
            "neighbour" => $"a common border with {Counterpart(feature.Toward)}",
            "shared-alliance" => $"an alliance shared with {Counterpart(feature.Toward)}",
            _ => $"an organisation shared with {Counterpart(feature.Toward)}",
        },
        FeatureKind.Member => $"membership in {Or(feature.Name.Split('+').Select(Organisation))}",
        FeatureKind.Bodies => $"bodies it belongs to without {Counterpart(feature.Toward)}",
        FeatureKind.Sender => feature.Name switch
        {
            "issues-main-currency" => "a sender whose currency the world trades in",
            "multilateral" => "several senders, or a body of many states",
            _ => "a sender from its own region",
        },
        FeatureKind.Rule => $"how far the rule {feature.Name} applies",
        _ => Scenario(feature.Name),
    };

    /// <summary>The other side of a tie or relation.</summary>
    public static string Counterpart(string? toward) => toward switch
    {
        "over" => "the party it is pressed over",
        "patron" => "its patron",
        "powers" => "a great power",
        _ => "the sender",
    };

    private string Scenario(string name)
    {
        if (name == "secondary")
        {
            return "secondary sanctions used or threatened";
        }

        if (name.Split('=') is not [var attribute, var values])
        {
            return $"the {name} of the pressure";
        }

        string[] labels = [.. values.Split('+').Select(v => snapshot.Sanctions.LabelOf(attribute, v))];
        return attribute switch
        {
            "position" => values == "target" ? "pressure on the state itself" : "pressure over somebody else's sanctions",
            "measures" => $"measures on {Or(labels)}",
            "offers" => $"an offer of {Or(labels)}",
            "posture" => $"a state that {Or(labels)}",
            "phase" => $"sanctions that are {Or(labels)}",
            "demand" => $"a demand for {Or(labels)}",
            _ => $"{attribute}: {Or(labels)}",
        };
    }

    private string Organisation(string id) => snapshot.Organisations.GetValueOrDefault(id)?.Name ?? $"a {id} organisation";

    private static string Spaced(string id) => id.Replace('-', ' ');

    private static string Lowered(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : name[..1].ToLowerInvariant() + name[1..];

    private static string Or(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
