using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads a scenario and checks its words against the vocabulary.</summary>
internal sealed class ScenarioReader(KnownNames names, ProblemLog problems)
{
    private static readonly string[] Positions = ["target", "third-party"];

    public Scenario Read(MapReader map)
    {
        var scenario = new Scenario
        {
            Position = One(map, "position") ?? "target",
            Senders = Parties(map, "senders"),
            Over = Parties(map, "over"),
            Measures = Many(map, "measures"),
            Breadth = One(map, "breadth"),
            Secondary = map.Flag("secondary"),
            Intensity = One(map, "intensity"),
            Duration = One(map, "duration"),
            Phase = One(map, "phase"),
            Demand = One(map, "demand"),
            Offers = Many(map, "offers"),
            Posture = One(map, "posture"),
        };
        map.Finish();
        return scenario;
    }

    /// <summary>One value of an attribute, or null when it is left out.</summary>
    public string? One(MapReader map, string attribute)
    {
        var text = map.OptionalText(attribute);
        if (text is not null)
        {
            Check(map.PlaceOf(attribute), attribute, text);
        }

        return text;
    }

    /// <summary>All values of an attribute.</summary>
    public List<string> Many(MapReader map, string attribute)
    {
        foreach (var value in map.Scalars(attribute))
        {
            Check(value.Place, attribute, value.Text);
        }

        return [.. map.Texts(attribute)];
    }

    private List<string> Parties(MapReader map, string key)
    {
        foreach (var unknown in map.Scalars(key).Where(s => !names.Senders.Contains(s.Text)))
        {
            problems.AddUnknown(unknown.Place, "sender or state", unknown.Text, names.Senders, definedIn: [StateTables.StatesFile]);
        }

        return [.. map.Texts(key)];
    }

    private void Check(FilePlace place, string attribute, string text)
    {
        var known = attribute == "position" ? Positions : names.Attributes.GetValueOrDefault(attribute)?.Select(t => t.Id).ToArray() ?? [];
        if (!known.Contains(text))
        {
            problems.AddUnknown(place, $"value of {attribute}", text, known);
        }
    }
}
