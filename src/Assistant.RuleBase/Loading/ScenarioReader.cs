using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads a scenario and checks its words against the vocabulary.</summary>
internal sealed class ScenarioReader(KnownNames names, ProblemLog problems)
{
    public Scenario Read(MapReader map)
    {
        var scenario = new Scenario
        {
            Position = One(map, "position", ["target", "third-party"]) ?? "target",
            Senders = map.Texts("senders"),
            Over = map.Texts("over"),
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

    private string? One(MapReader map, string attribute, IReadOnlyList<string>? values = null)
    {
        var text = map.OptionalText(attribute);
        if (text is not null)
        {
            Check(map.PlaceOf(attribute), attribute, text, values);
        }

        return text;
    }

    private List<string> Many(MapReader map, string attribute)
    {
        foreach (var value in map.Scalars(attribute))
        {
            Check(value.Place, attribute, value.Text, null);
        }

        return [.. map.Texts(attribute)];
    }

    private void Check(FilePlace place, string attribute, string text, IReadOnlyList<string>? values)
    {
        var known = values ?? [.. names.Attributes.GetValueOrDefault(attribute)?.Select(t => t.Id) ?? []];
        if (!known.Contains(text))
        {
            problems.AddUnknown(place, $"value of {attribute}", text, known);
        }
    }
}
