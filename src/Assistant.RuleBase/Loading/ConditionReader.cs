using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading.Yaml;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads the condition language: all, any, not, ramps and tests over features.</summary>
internal sealed class ConditionReader(KnownNames names, ProblemLog problems)
{
    private static readonly string[] Keys =
        ["all", "any", "not", "indicator", "factor", "tie", "dyad", "member", "bodies", "sender", "scenario", "rule"];

    private static readonly string[] NamesOfStates = ["state", "country", "iso3", "iso2", "name", "code"];

    private readonly List<YamlScalar> _rules = [];

    /// <summary>Every rule named by a condition read since the last call, with its place.</summary>
    public IReadOnlyList<YamlScalar> TakeRules()
    {
        YamlScalar[] taken = [.. _rules];
        _rules.Clear();
        return taken;
    }

    /// <returns>The condition; <c>always</c> in place of anything that cannot be read, after reporting it.</returns>
    /// <param name="node">What stands in the file.</param>
    /// <param name="rulesAllowed">Whether <c>rule: ID</c> may be named (weakened_by, strengthened_by).</param>
    public Condition Read(YamlNode node, bool rulesAllowed = false)
    {
        if (node is YamlScalar { Text: "always" })
        {
            return new Condition.Always();
        }

        if (node is not YamlMapping map)
        {
            return Refuse(node.Place, ProblemCodes.WrongShape, "a condition is `always` or a map such as { indicator: ID, up: [0.3, 0.6] }");
        }

        var reader = new MapReader(map, problems);
        if (reader.Keys.FirstOrDefault(k => NamesOfStates.Contains(k.Text)) is { } naming)
        {
            return Refuse(naming.Place, ProblemCodes.NamesAState, $"`{naming.Text}`: a condition may not name a state; say which of its properties matters");
        }

        var condition = ReadMap(reader, rulesAllowed);
        reader.Finish();
        return condition;
    }

    private Condition ReadMap(MapReader map, bool rulesAllowed)
    {
        if (map.Has("all") || (map.Has("any") && !map.Has("scenario")))
        {
            var key = map.Has("all") ? "all" : "any";
            var parts = map.Node(key) is YamlSequence { Items.Count: > 0 } list ? list.Items.Select(i => Read(i, rulesAllowed)).ToArray() : [];
            return parts.Length == 0 ? Refuse(map.PlaceOf(key), ProblemCodes.WrongShape, $"`{key}` must be a list of conditions")
                : parts.Length == 1 ? parts[0]
                : key == "all" ? new Condition.All(parts)
                : new Condition.Any(parts);
        }

        if (map.Node("not") is { } negated)
        {
            return new Condition.Not(Read(negated, rulesAllowed));
        }

        return map.Has("indicator") ? Indicator(map)
            : map.Has("factor") ? Factor(map)
            : map.Has("tie") ? Tie(map)
            : map.Has("dyad") ? Dyad(map)
            : map.Has("member") ? Member(map)
            : map.Has("bodies") ? Bodies(map)
            : map.Has("sender") ? Sender(map)
            : map.Has("scenario") ? Scenario(map)
            : map.Has("rule") ? Rule(map, rulesAllowed)
            : Unknown(map);
    }

    private Condition Unknown(MapReader map)
    {
        if (map.Keys.FirstOrDefault() is not { } first)
        {
            return Refuse(map.Place, ProblemCodes.WrongShape, "a condition is empty; write `always`, or a map such as { indicator: ID, up: [0.3, 0.6] }");
        }

        foreach (var key in map.Keys.ToList())
        {
            map.Node(key.Text);
        }

        problems.AddUnknown(first.Place, "kind of condition", first.Text, Keys);
        return new Condition.Always();
    }

    private Condition Indicator(MapReader map)
    {
        var id = Named(map, "indicator", names.Indicators.Keys, "indicator");
        var feature = new Feature(FeatureKind.Indicator, id);
        if (!names.Indicators.TryGetValue(id, out var known))
        {
            return map.Has("is") ? Test(map, feature) : Ramp(map, feature, null);
        }

        return map.Has("is") && !known.IsFlag
            ? Refuse(map.PlaceOf("is"), ProblemCodes.WrongShape, $"{id} is a number, not a flag; write a ramp such as up: [lo, hi]")
            : map.Has("is") ? Test(map, feature)
            : Ramp(map, feature, (known.Low, known.High));
    }

    private Condition Factor(MapReader map) =>
        Ramp(map, new Feature(FeatureKind.Factor, Named(map, "factor", names.Factors, "factor")), (0, 1));

    private Condition Rule(MapReader map, bool allowed)
    {
        var id = map.Text("rule");
        if (!allowed)
        {
            return Refuse(map.PlaceOf("rule"), ProblemCodes.WrongShape, "only `weakened_by` and `strengthened_by` may name a rule; repeat its condition here");
        }

        if (map.Node("rule") is YamlScalar { Text.Length: > 0 } named)
        {
            _rules.Add(named);
        }

        return new Condition.Ramp(new Feature(FeatureKind.Rule, id), 0, 1, false, IsTest: true);
    }

    private Condition Tie(MapReader map)
    {
        var channels = map.Scalars("tie");
        foreach (var channel in channels.Where(c => c.Text != "any" && !KnownNames.Channels.Contains(c.Text)))
        {
            ReportName(channel, "channel", KnownNames.Channels.Append("any"));
        }

        var feature = new Feature(FeatureKind.Tie, string.Join('+', channels.Select(c => c.Text).Order(StringComparer.Ordinal)), Toward(map));
        if (!map.Has("atLeast"))
        {
            return Ramp(map, feature, (0, 1));
        }

        // A threshold just under the named strength: the ramp ends at the strength itself.
        return map.Text("atLeast") switch
        {
            "some" => new Condition.Ramp(feature, 0, 1 / 3.0, false, IsTest: true),
            "major" => new Condition.Ramp(feature, 1 / 3.0, 2 / 3.0, false, IsTest: true),
            "sole" => new Condition.Ramp(feature, 2 / 3.0, 1, false, IsTest: true),
            var other => Refuse(map.PlaceOf("atLeast"), ProblemCodes.UnknownIdentifier, $"`{other}` is no strength; use some, major or sole"),
        };
    }

    private Condition Dyad(MapReader map)
    {
        var feature = new Feature(FeatureKind.Dyad, Named(map, "dyad", KnownNames.Dyads, "relation"), Toward(map));
        return map.Has("is") ? Test(map, feature) : Ramp(map, feature, (0, 8));
    }

    private Condition Member(MapReader map)
    {
        var organisations = map.Scalars("member");
        foreach (var organisation in organisations)
        {
            if (!names.Organisations.ContainsKey(organisation.Text) && !KnownNames.OrganisationKinds.Contains(organisation.Text))
            {
                ReportName(organisation, "organisation", names.Organisations.Keys.Concat(KnownNames.OrganisationKinds));
            }
        }

        return Test(map, new Feature(FeatureKind.Member, string.Join('+', organisations.Select(o => o.Text).Order(StringComparer.Ordinal))));
    }

    private Condition Bodies(MapReader map) =>
        Ramp(map, new Feature(FeatureKind.Bodies, Named(map, "bodies", ["apart"], "kind of bodies"), Toward(map)), (0, 20));

    private Condition Sender(MapReader map) =>
        Test(map, new Feature(FeatureKind.Sender, Named(map, "sender", KnownNames.SenderAttributes, "sender attribute")));

    private Condition Scenario(MapReader map)
    {
        string[] flags = ["secondary"];
        string[] own = ["position"];
        var attribute = Named(map, "scenario", names.Attributes.Keys.Concat(flags).Concat(own), "scenario attribute");
        if (flags.Contains(attribute))
        {
            return Test(map, new Feature(FeatureKind.Scenario, attribute));
        }

        if (map.Has("up") || map.Has("down"))
        {
            return names.Attributes.TryGetValue(attribute, out var terms) && terms.All(t => t.Value is null) || own.Contains(attribute)
                ? Refuse(map.PlaceOf(map.Has("up") ? "up" : "down"), ProblemCodes.WrongShape, $"{attribute} is no scale; write is: VALUE or any: [VALUE, ...]")
                : Ramp(map, new Feature(FeatureKind.Scenario, attribute), (0, 1));
        }

        var values = map.Has("any") ? map.Scalars("any") : map.Scalars("is");
        if (values.Count == 0)
        {
            return Refuse(map.Place, ProblemCodes.MissingKey, "say `is: VALUE`, `any: [VALUE, ...]`, or a ramp for a scale such as breadth");
        }

        var known = attribute == "position" ? ["target", "third-party"]
            : names.Attributes.GetValueOrDefault(attribute)?.Select(t => t.Id) ?? [];
        foreach (var value in values.Where(v => !known.Contains(v.Text)))
        {
            ReportName(value, $"value of {attribute}", known);
        }

        var feature = new Feature(FeatureKind.Scenario, $"{attribute}={string.Join('+', values.Select(v => v.Text).Order(StringComparer.Ordinal))}");
        return new Condition.Ramp(feature, 0, 1, false, IsTest: true);
    }

    private Condition Ramp(MapReader map, Feature feature, (double Low, double High)? range)
    {
        var falling = map.Has("down");
        var key = falling ? "down" : "up";
        if (map.Node(key) is not { } node)
        {
            return Refuse(map.Place, ProblemCodes.MissingKey, $"{feature.Name} stands without a ramp; add up: [lo, hi] or down: [lo, hi]");
        }

        if (falling && map.Node("up") is { } both)
        {
            problems.Add(both.Place, ProblemCodes.WrongShape, "a ramp goes up or down, not both; keep one");
        }

        var ends = map.Numbers(key);
        if (ends.Count != 2)
        {
            return Refuse(node.Place, ProblemCodes.WrongShape, $"`{key}` takes two numbers, such as [0.3, 0.6]");
        }

        if (ends[0] >= ends[1])
        {
            return Refuse(node.Place, ProblemCodes.RampUpsideDown, Invariant($"the ramp [{ends[0]}, {ends[1]}] does not rise; write the lower end first"));
        }

        if (range is { } r && (ends[0] < r.Low || ends[1] > r.High))
        {
            problems.Add(node.Place, ProblemCodes.OutOfRange, Invariant($"the ramp leaves the plausible range [{r.Low}, {r.High}] of {feature.Name}; move it inside"));
        }

        return new Condition.Ramp(feature, ends[0], ends[1], falling, IsTest: false);
    }

    private static Condition Test(MapReader map, Feature feature)
    {
        map.Required("is");
        var test = new Condition.Ramp(feature, 0, 1, false, IsTest: true);
        return map.Flag("is") ? test : new Condition.Not(test);
    }

    private string? Toward(MapReader map)
    {
        var toward = map.Text("toward");
        if (toward.Length > 0 && !KnownNames.Counterparts.Contains(toward))
        {
            ReportName((YamlScalar)map.Node("toward")!, "counterpart", KnownNames.Counterparts);
        }

        return toward;
    }

    private string Named(MapReader map, string key, IEnumerable<string> known, string what)
    {
        var name = map.Text(key);
        if (name.Length > 0 && !known.Contains(name) && map.Node(key) is YamlScalar scalar)
        {
            ReportName(scalar, what, known);
        }

        return name;
    }

    private void ReportName(YamlScalar given, string what, IEnumerable<string> known)
    {
        if (names.StateNames.Contains(given.Text))
        {
            problems.Add(given.Place, ProblemCodes.NamesAState, $"`{given.Text}` is a state; a condition may not name one, say which of its properties matters");
            return;
        }

        problems.AddUnknown(given.Place, what, given.Text, known);
    }

    private Condition.Always Refuse(FilePlace place, string code, string message)
    {
        problems.Add(place, code, message);
        return new Condition.Always();
    }
}
