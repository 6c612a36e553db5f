using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads vocabulary/sanctions.yaml.</summary>
internal sealed class SanctionsReader(IEnumerable<string> states, ProblemLog problems)
{
    private static readonly string[] Attributes = ["measures", "breadth", "intensity", "duration", "phase", "demand", "offers", "posture"];

    public SanctionsVocabulary Read(MapReader file)
    {
        var senders = file.Maps("senders").Select(Sender).ToList();
        var vocabulary = new SanctionsVocabulary(
            Unique(senders, file),
            [.. file.Maps("groups").Select(g => Group(g, senders))],
            Attributes.ToDictionary(a => a, a => (IReadOnlyList<Term>)[.. Terms(file, a)], StringComparer.Ordinal),
            Words(file.Map("secondary")),
            Words(file.Map("position")?.Map("thirdParty")),
            Successors(file.Map("successors")),
            [.. file.Maps("assumptions").Select(Assumption)]);
        file.Finish();
        return vocabulary;
    }

    private static Sender Sender(MapReader item)
    {
        var sender = new Sender(
            item.Text("id"), item.Text("name"), item.Text("kind"), item.Text("camp"), item.Texts("words"),
            item.Flag("issuesMainCurrency"), item.OptionalText("members") is { Length: > 0 } members ? members : null);
        item.Finish();
        return sender;
    }

    private List<Sender> Unique(List<Sender> senders, MapReader file)
    {
        foreach (var twice in senders.GroupBy(s => s.Id).Where(g => g.Count() > 1))
        {
            problems.Add(file.PlaceOf("senders"), ProblemCodes.Duplicate, $"the sender `{twice.Key}` stands twice; keep one");
        }

        return [.. senders.DistinctBy(s => s.Id)];
    }

    private SenderGroup Group(MapReader item, List<Sender> senders)
    {
        var known = senders.Select(s => s.Id).Concat(states).ToHashSet(StringComparer.Ordinal);
        foreach (var sender in item.Scalars("senders").Where(s => !known.Contains(s.Text)))
        {
            problems.AddUnknown(sender.Place, "sender", sender.Text, known);
        }

        var group = new SenderGroup(item.Texts("words"), item.Texts("senders"));
        item.Finish();
        return group;
    }

    private IEnumerable<Term> Terms(MapReader file, string attribute)
    {
        file.Required(attribute);
        foreach (var item in file.Maps(attribute))
        {
            var value = item.OptionalNumber("value");
            if (value is < 0 or > 1)
            {
                problems.Add(item.PlaceOf("value"), ProblemCodes.OutOfRange, "a place on a scale lies between 0 and 1");
            }

            yield return new Term(item.Text("id"), item.Text("label"), item.Texts("words"), value);
            item.Finish();
        }
    }

    private static IReadOnlyList<string> Words(MapReader? map) => map?.Texts("words") ?? [];

    private static Dictionary<string, string> Successors(MapReader? map) =>
        map?.Keys.ToList().ToDictionary(k => k.Text, k => map.Text(k.Text), StringComparer.Ordinal) ?? [];

    private static ScenarioAssumption Assumption(MapReader item)
    {
        var assumption = new ScenarioAssumption(item.Text("attribute"), item.Text("when"), item.Texts("value"), item.Text("because"));
        item.Finish();
        return assumption;
    }
}
