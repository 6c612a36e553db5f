using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Writing.Words;

/// <summary>A pressure in prose.</summary>
internal sealed class ScenarioWords(Names names)
{
    /// <summary>"Under secondary sanctions by the United States on energy, over its ties to Russia".</summary>
    /// <param name="scenario">The pressure.</param>
    /// <param name="several">Whether more than one state is under it.</param>
    public string Opening(Scenario scenario, bool several = false)
    {
        var opening = scenario.Phase == "threatened" ? "Under threat of " : "Under ";
        var breadth = scenario.Breadth switch
        {
            null or "sectoral" when scenario.Measures.Count > 0 => "",
            null => "",
            var said => said + " ",
        };
        var senders = scenario.Senders.Count == 0 ? "" : $" by {names.List(scenario.Senders)}";
        var measures = scenario.Measures.Count == 0 ? "" : $" on {Sentences.Join([.. scenario.Measures.Select(m => Lower("measures", m))])}";
        var over = scenario.Over.Count == 0 ? "" : $", over {(several ? "their" : "its")} ties to {names.List(scenario.Over)}";
        var lasting = scenario.Duration is null ? "" : $"{(over.Length > 0 ? "," : "")} lasting {Lower("duration", scenario.Duration)}";
        return $"{opening}{breadth}{(scenario.Secondary ? "secondary " : "")}sanctions{senders}{measures}{over}{lasting}";
    }

    /// <summary>An attribute's value as answers name it.</summary>
    public string Value(Scenario scenario, string attribute) => attribute switch
    {
        "over" => names.List(scenario.Over),
        "senders" => names.List(scenario.Senders),
        "position" => scenario.Position == "third-party" ? "pressed as a third party" : "itself the target",
        "secondary" => scenario.Secondary ? "secondary sanctions" : "no secondary sanctions",
        "measures" => Sentences.Join([.. scenario.Measures.Select(m => Lower("measures", m))]),
        "offers" => Sentences.Join([.. scenario.Offers.Select(o => Lower("offers", o))]),
        "breadth" => scenario.Breadth ?? "",
        _ => Raw(scenario, attribute) is { } id ? Lower(attribute, id) : "",
    };

    /// <summary>The identifiers an attribute has in a scenario; empty where nothing is said.</summary>
    public static IReadOnlyList<string> Ids(Scenario scenario, string attribute) => attribute switch
    {
        "senders" => scenario.Senders,
        "over" => scenario.Over,
        "measures" => scenario.Measures,
        "offers" => scenario.Offers,
        _ => Raw(scenario, attribute) is { } id ? [id] : [],
    };

    private static string? Raw(Scenario scenario, string attribute) => attribute switch
    {
        "breadth" => scenario.Breadth,
        "intensity" => scenario.Intensity,
        "duration" => scenario.Duration,
        "phase" => scenario.Phase,
        "demand" => scenario.Demand,
        "posture" => scenario.Posture,
        "position" => scenario.Position,
        _ => null,
    };

    /// <summary>Why a rule that looks at no figure applies: the part of the scenario it asks for, or null.</summary>
    public string? Because(Scenario scenario, IEnumerable<string> attributes)
    {
        foreach (var attribute in attributes)
        {
            var phrase = attribute switch
            {
                "secondary" when scenario.Secondary => "with secondary sanctions in play",
                "measures" when scenario.Measures.Count > 0 => $"with measures on {Value(scenario, "measures")}",
                "breadth" when scenario.Breadth is not null => $"with {Value(scenario, "breadth")} measures",
                "offers" when scenario.Offers.Count > 0 => $"with {Value(scenario, "offers")} on offer",
                "duration" when scenario.Duration is not null => $"with measures lasting {Value(scenario, "duration")}",
                "intensity" when scenario.Intensity is not null => $"at {Value(scenario, "intensity")} intensity",
                _ => null,
            };

            if (phrase is not null)
            {
                return phrase;
            }
        }

        return null;
    }

    private string Lower(string attribute, string id) => Sentences.Lowered(names.Snapshot.Sanctions.LabelOf(attribute, id));
}
