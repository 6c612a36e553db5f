using System.Globalization;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads claims/TOPIC.cases.yaml.</summary>
internal sealed class CasesReader(ScenarioReader scenarios, IReadOnlyDictionary<string, Rule> rules, IReadOnlySet<string> states, ProblemLog problems)
{
    private readonly List<RuleCase> _cases = [];

    public void Read(YamlNode file)
    {
        foreach (var item in MapReader.Items(file, "cases", problems))
        {
            var rule = item.Text("rule");
            if (!rules.ContainsKey(rule))
            {
                problems.AddUnknown(item.PlaceOf("rule"), "rule", rule, rules.Keys);
            }

            var given = item.Required("given") is null ? null : item.Map("given");
            var expect = item.Required("expect") is null ? null : item.Map("expect");
            if (given is not null && expect is not null)
            {
                _cases.Add(new RuleCase(rule, item.Text("name"), Situation(given), Expectation(expect), item.PlaceOf("name")));
            }

            item.Finish();
        }
    }

    /// <summary>All cases, after checking that every stable rule has one that fires and one that stays silent.</summary>
    public IReadOnlyList<RuleCase> Finish()
    {
        var byRule = _cases.ToLookup(c => c.Rule);
        foreach (var rule in rules.Values.Where(r => r.Status == RuleStatus.Stable))
        {
            if (!byRule[rule.Id].Any(c => c.Expect.Fires))
            {
                problems.Add(rule.Place, ProblemCodes.MissingCase, $"`{rule.Id}` has no case in which it fires; add one to {rule.Topic}.cases.yaml");
            }

            if (byRule[rule.Id].All(c => c.Expect.Fires))
            {
                problems.Add(rule.Place, ProblemCodes.MissingCase, $"`{rule.Id}` has no case in which it stays silent; add one to {rule.Topic}.cases.yaml");
            }
        }

        return _cases;
    }

    private RuleCaseSituation Situation(MapReader given)
    {
        string? state = null;
        IReadOnlyDictionary<string, double> indicators = new Dictionary<string, double>();
        if (given.Node("state") is YamlScalar scalar)
        {
            state = scalar.Text;
            if (!states.Contains(state))
            {
                problems.AddUnknown(scalar.Place, "state", state, states);
            }
        }
        else if (given.Map("state") is { } made)
        {
            indicators = Values(made);
        }

        var situation = new RuleCaseSituation(
            state,
            indicators,
            Toward(given.Map("ties"), strength: true),
            Toward(given.Map("dyads"), strength: false),
            given.Map("factors") is { } factors ? Values(factors) : new Dictionary<string, double>(),
            given.Texts("members"),
            given.OptionalNumber("bodies") ?? 0,
            given.Texts("senderAttributes"),
            given.Map("rules") is { } weakening ? Values(weakening) : new Dictionary<string, double>(),
            given.Map("scenario") is { } scenario ? scenarios.Read(scenario) : new Scenario(),
            given.OptionalText("topic"));
        given.Finish();
        return situation;
    }

    private static Dictionary<string, double> Values(MapReader map) =>
        map.Keys.ToList().ToDictionary(k => k.Text, k => map.Number(k.Text), StringComparer.Ordinal);

    private Dictionary<(string, string), double> Toward(MapReader? map, bool strength)
    {
        var values = new Dictionary<(string, string), double>();
        foreach (var key in map?.Keys.ToList() ?? [])
        {
            var words = key.Text.Split(" toward ");
            if (words.Length != 2 || !KnownNames.Counterparts.Contains(words[1]))
            {
                problems.Add(key.Place, ProblemCodes.WrongShape, $"`{key.Text}` is no relation; write \"energy-supply toward sender\"");
                continue;
            }

            values[(words[0], words[1])] = strength ? Strength(map!, key.Text) : Relation(map!, key.Text);
        }

        return values;
    }

    private double Strength(MapReader map, string key) => map.OptionalText(key) switch
    {
        "none" => 0,
        "some" => 1 / 3.0,
        "major" => 2 / 3.0,
        "sole" => 1,
        var other when double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var other => Wrong(map.PlaceOf(key), $"`{other}` is no strength; use none, some, major or sole"),
    };

    private double Relation(MapReader map, string key) => map.OptionalText(key) switch
    {
        "true" => 1,
        "false" => 0,
        var other when double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var other => Wrong(map.PlaceOf(key), $"`{other}` is no number, true or false"),
    };

    private double Wrong(FilePlace place, string message)
    {
        problems.Add(place, ProblemCodes.WrongShape, message);
        return 0;
    }

    private RuleCaseExpectation Expectation(MapReader expect)
    {
        const double tolerance = 1e-6;
        var found = expect.Has("found") ? expect.Flag("found") : (bool?)null;
        var expectation = new RuleCaseExpectation(0, 2, found);
        if (found is null && expect.Node("activation") is YamlMapping range)
        {
            var reader = new MapReader(range, problems);
            expectation = expectation with
            {
                AtLeast = reader.OptionalNumber("above") is { } above ? above + tolerance : 0,
                AtMost = reader.OptionalNumber("below") is { } below ? below - tolerance : 2,
            };
            reader.Finish();
        }
        else if (found is null)
        {
            var exact = expect.Number("activation");
            expectation = expectation with { AtLeast = exact == 0 ? 0 : exact - tolerance, AtMost = exact + tolerance };
        }

        expect.Finish();
        return expectation;
    }
}
