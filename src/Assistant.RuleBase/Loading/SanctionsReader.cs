using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads vocabulary/sanctions.yaml.</summary>
internal sealed class SanctionsReader(IReadOnlyCollection<string> states, IReadOnlyCollection<string> organisations, ProblemLog problems)
{
    private static readonly string[] Kinds = ["state", "union", "organisation"];

    private static readonly string[] Camps = ["west", "russia", "china", "none"];

    private static readonly string[] Attributes = ["measures", "breadth", "intensity", "duration", "phase", "demand", "offers", "posture"];

    private readonly HashSet<string> _senders = new(StringComparer.Ordinal);

    public SanctionsVocabulary Read(MapReader file)
    {
        var senders = file.Maps("senders").Select(Sender).ToList();
        var vocabulary = new SanctionsVocabulary(
            [.. senders.DistinctBy(s => s.Id)],
            [.. file.Maps("groups").Select(g => Group(g, senders))],
            Attributes.ToDictionary(a => a, a => (IReadOnlyList<Term>)[.. Terms(file, a)], StringComparer.Ordinal),
            Words(file.Map("secondary")),
            ThirdPartyWords(file.Map("position")),
            Successors(file.Map("successors")),
            [.. file.Maps("assumptions").Select(Assumption)]);
        file.Finish();
        return vocabulary;
    }

    private Sender Sender(MapReader item)
    {
        var sender = new Sender(
            item.Text("id"), item.Text("name"), OneOf(item, "kind", Kinds), OneOf(item, "camp", Camps), item.Texts("words"),
            item.Flag("issuesMainCurrency"), item.OptionalText("members") is { Length: > 0 } members ? members : null);
        if (sender.Members is { } organisation && organisation != Vocabulary.Sender.Everyone && !organisations.Contains(organisation))
        {
            problems.AddUnknown(item.PlaceOf("members"), "organisation", organisation, organisations);
        }

        if (sender.Id.Length > 0 && !_senders.Add(sender.Id))
        {
            problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"the sender `{sender.Id}` stands twice; keep one");
        }

        item.Finish();
        return sender;
    }

    private string OneOf(MapReader item, string key, string[] known)
    {
        var text = item.Text(key);
        if (text.Length > 0 && !known.Contains(text))
        {
            problems.AddUnknown(item.PlaceOf(key), key, text, known);
        }

        return text;
    }

    private SenderGroup Group(MapReader item, List<Sender> senders)
    {
        var known = senders.Select(s => s.Id).Concat(states).ToHashSet(StringComparer.Ordinal);
        foreach (var sender in item.Scalars("senders").Where(s => !known.Contains(s.Text)))
        {
            problems.AddUnknown(sender.Place, "sender", sender.Text, known, definedIn: [StateTables.StatesFile]);
        }

        var group = new SenderGroup(item.Texts("words"), item.Texts("senders"));
        item.Finish();
        return group;
    }

    private IEnumerable<Term> Terms(MapReader file, string attribute)
    {
        file.Required(attribute);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in file.Maps(attribute))
        {
            var value = item.OptionalNumber("value");
            if (value is < 0 or > 1)
            {
                problems.Add(item.PlaceOf("value"), ProblemCodes.OutOfRange, "a place on a scale lies between 0 and 1");
            }

            var id = item.Text("id");
            if (id.Length > 0 && !seen.Add(id))
            {
                problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"`{id}` stands twice under {attribute}; keep one");
            }

            yield return new Term(id, item.Text("label"), item.Texts("words"), value);
            item.Finish();
        }
    }

    private static IReadOnlyList<string> Words(MapReader? map)
    {
        var words = map?.Texts("words") ?? [];
        map?.Finish();
        return words;
    }

    private static IReadOnlyList<string> ThirdPartyWords(MapReader? position)
    {
        var words = Words(position?.Map("thirdParty"));
        position?.Finish();
        return words;
    }

    private Dictionary<string, string> Successors(MapReader? map)
    {
        var successors = map?.Keys.ToList().ToDictionary(k => k.Text, k => map.Text(k.Text), StringComparer.Ordinal) ?? [];
        foreach (var (former, heir) in successors.Where(s => s.Value.Length > 0 && !states.Contains(s.Value)))
        {
            problems.AddUnknown(map!.PlaceOf(former), "state", heir, states, definedIn: [StateTables.StatesFile]);
        }

        return successors;
    }

    private ScenarioAssumption Assumption(MapReader item)
    {
        OneOf(item, "attribute", [.. Attributes, "senders", "position", "over"]);
        var assumption = new ScenarioAssumption(item.Text("attribute"), item.Text("when"), item.Texts("value"), item.Text("because"));
        item.Finish();
        return assumption;
    }
}
