using System.Globalization;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads episodes/*.yaml.</summary>
internal sealed class EpisodesReader(IReadOnlyList<string> options, IReadOnlySet<string> states, ScenarioReader scenarios, ProblemLog problems)
{
    private static readonly string[] Outcomes = ["success", "partial", "failure"];
    private static readonly string[] Confidences = ["high", "med", "low"];
    private static readonly string[] ReferenceStatuses = ["stored", "memory"];

    private const int Earliest = 1900;
    private const int Latest = 2100;

    private readonly Dictionary<string, Episode> _episodes = new(StringComparer.Ordinal);

    public IReadOnlyList<Episode> All => [.. _episodes.Values.OrderBy(e => e.From).ThenBy(e => e.Id, StringComparer.Ordinal)];

    public void Read(YamlNode file)
    {
        foreach (var item in MapReader.Items(file, "episodes", problems))
        {
            foreach (var response in item.Scalars("responses").Where(r => !options.Contains(r.Text)))
            {
                problems.AddUnknown(response.Place, "response", response.Text, options);
            }

            item.OptionalText("coordination");
            var episode = new Episode(
                item.Text("id"), OneOf(item, "state", states), Year(item, "from"), Year(item, "to"), Pressure(item), item.Text("pressure"),
                item.Texts("responses"), item.Text("basis"), OneOf(item, "outcome", Outcomes), OneOf(item, "confidence", Confidences), item.Text("reference"),
                OneOf(item, "referenceStatus", ReferenceStatuses));
            if (episode.To < episode.From && episode.To > 0)
            {
                problems.Add(item.PlaceOf("to"), ProblemCodes.BadYear, $"the case ends in {episode.To}, before it begins; check both years");
            }

            if (episode.Responses.Count == 0)
            {
                problems.Add(item.Place, ProblemCodes.MissingKey, "`responses` names at least one option");
            }

            if (episode.Id.Length > 0 && !_episodes.TryAdd(episode.Id, episode))
            {
                problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"the episode `{episode.Id}` stands twice; keep one");
            }

            item.Finish();
        }
    }

    private int Year(MapReader item, string key)
    {
        var text = item.Text(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest)
        {
            return year;
        }

        if (text.Length > 0)
        {
            problems.Add(item.PlaceOf(key), ProblemCodes.BadYear, $"`{text}` is no year; write four digits between {Earliest} and {Latest}");
        }

        return 0;
    }

    /// <summary>Senders stay as written: some belong to their time and have no heir.</summary>
    private Scenario Pressure(MapReader item)
    {
        item.Required("position");
        item.Required("breadth");
        return new Scenario
        {
            Position = scenarios.One(item, "position") ?? "target",
            Senders = item.Texts("senders"),
            Measures = scenarios.Many(item, "measures"),
            Breadth = scenarios.One(item, "breadth"),
        };
    }

    private string OneOf(MapReader item, string key, IReadOnlyCollection<string> known)
    {
        var text = item.Text(key);
        if (text.Length > 0 && !known.Contains(text))
        {
            problems.AddUnknown(item.PlaceOf(key), key, text, known, definedIn: key == "state" ? [StateTables.StatesFile, "vocabulary/sanctions.yaml"] : []);
        }

        return text;
    }
}
