using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads the effects of rules and keeps each group to one option, sign, bears_on and document over all files.</summary>
internal sealed class EffectsReader(IReadOnlyList<string> options, IReadOnlyCollection<string> hedges, ProblemLog problems)
{
    private readonly Dictionary<string, (string Option, BearsOn BearsOn, bool Supports, string Documents)> _groups = new(StringComparer.Ordinal);

    public Effect Read(string rule, IEnumerable<string> documents, MapReader item, bool settled)
    {
        var option = Known(item, "option", options, "response");
        var bearsOn = BearsOn(item);
        var weighs = bearsOn is Vocabulary.BearsOn.Choice or Vocabulary.BearsOn.Success;
        var sign = weighs ? Known(item, "sign", ["supports", "attacks"], "sign") : "supports";
        var effect = new Effect(
            option, bearsOn, sign == "supports",
            weighs ? Known(item, "hedge", hedges, "hedge class") : null,
            weighs ? item.Text("group") : null,
            item.Flag("inferred"),
            weighs ? null : item.Text("line"),
            Coded(item, weighs && settled));
        if (effect.Inferred && effect.Hedge is not (null or "possible" or "directional" or "rare"))
        {
            problems.Add(item.PlaceOf("hedge"), ProblemCodes.OutOfRange, $"an inferred effect is at most `directional`, not `{effect.Hedge}`");
        }

        if (effect.Group is { Length: > 0 } group && sign is ("supports" or "attacks") && options.Contains(option))
        {
            CheckGroup(rule, item, group, (option, bearsOn, effect.Supports, string.Join(" and ", documents.Distinct().Order(StringComparer.Ordinal))));
        }

        item.Finish();
        return effect;
    }

    private void CheckGroup(string rule, MapReader item, string group, (string Option, BearsOn BearsOn, bool Supports, string Documents) kind)
    {
        if (_groups.TryGetValue(group, out var first))
        {
            if (first != kind)
            {
                problems.Add(
                    item.PlaceOf("group"),
                    ProblemCodes.MixedGroup,
                    $"the group `{group}` mixes {Describe(first)} with {Describe(kind)} in `{rule}`; a group keeps to one option, sign, bears_on and document");
            }
        }
        else
        {
            _groups.Add(group, kind);
        }
    }

    private static string Describe((string Option, BearsOn BearsOn, bool Supports, string Documents) kind) =>
        $"{(kind.Supports ? "support" : "attack")} on {kind.BearsOn.ToString().ToLowerInvariant()} of {kind.Option} by {kind.Documents}";

    private List<string> Coded(MapReader item, bool codedTwice)
    {
        foreach (var reading in item.Scalars("coded").Where(r => r.Text != "none" && !hedges.Contains(r.Text)))
        {
            problems.AddUnknown(reading.Place, "hedge class", reading.Text, hedges.Count == 0 ? hedges : hedges.Append("none"));
        }

        var readings = item.Texts("coded");
        if (codedTwice && readings.Count != 2)
        {
            problems.Add(
                item.Has("coded") ? item.PlaceOf("coded") : item.Place,
                ProblemCodes.MissingKey,
                "an effect that weighs is read twice; add `coded: [CLASS, CLASS]`, one class by each reader");
        }

        return [.. readings];
    }

    private BearsOn BearsOn(MapReader item)
    {
        var text = item.Text("bears_on");
        var names = Enum.GetNames<BearsOn>().Select(n => n.ToLowerInvariant()).ToList();
        if (names.Contains(text))
        {
            return Enum.Parse<BearsOn>(text, ignoreCase: true);
        }

        // Read on as what its other keys suggest, so that they are not refused as well.
        problems.AddUnknown(item.PlaceOf("bears_on"), "thing an effect bears on", text, names);
        return item.Has("line") ? Vocabulary.BearsOn.Brings : Vocabulary.BearsOn.Choice;
    }

    private string Known(MapReader item, string key, IReadOnlyCollection<string> known, string what)
    {
        var text = item.Text(key);
        if (text.Length > 0 && !known.Contains(text))
        {
            problems.AddUnknown(item.PlaceOf(key), what, text, known);
        }

        return text;
    }
}
