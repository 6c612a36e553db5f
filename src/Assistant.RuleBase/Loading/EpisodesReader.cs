using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads episodes/*.yaml.</summary>
internal sealed class EpisodesReader(IReadOnlyList<string> options, ProblemLog problems)
{
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

            var scenario = new Scenario
            {
                Position = item.Text("position"),
                Senders = item.Texts("senders"),
                Measures = item.Texts("measures"),
                Breadth = item.Text("breadth"),
            };
            item.OptionalText("coordination");
            var episode = new Episode(
                item.Text("id"), item.Text("state"), Year(item, "from"), Year(item, "to"), scenario, item.Text("pressure"),
                item.Texts("responses"), item.Text("basis"), item.Text("outcome"), item.Text("confidence"), item.Text("reference"),
                item.Text("referenceStatus"));
            if (episode.To < episode.From)
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
        var year = item.WholeNumber(key);
        if (item.Has(key) && year is < Earliest or > Latest)
        {
            problems.Add(item.PlaceOf(key), ProblemCodes.BadYear, $"`{key}` must be a year between {Earliest} and {Latest}");
        }

        return year;
    }
}
