using System.Globalization;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads claims/TOPIC.cases.yaml.</summary>
internal sealed class CasesReader(
    ScenarioReader scenarios, KnownNames names, IReadOnlyDictionary<string, Rule> rules, IReadOnlySet<string> states, ProblemLog problems)
{
    private readonly List<RuleCase> _cases = [];

    public void Read(YamlNode file)
    {
        foreach (var item in MapReader.Items(file, "cases", problems))
        {
            var rule = item.Text("rule");
            if (rule.Length > 0 && !rules.ContainsKey(rule) && !problems.IsBroken($"claims/{rule.Split('.')[0]}.yaml"))
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
        foreach (var rule in rules.Values.Where(r => r.Status == RuleStatus.Stable && !problems.IsBroken($"claims/{r.Topic}.cases.yaml")))
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
                problems.AddUnknown(scalar.Place, "state", state, states, definedIn: [StateTables.StatesFile]);
            }
        }
        else if (given.Map("state") is { } made)
        {
            indicators = Values(made, names.Indicators.Keys, "indicator");
        }

        var situation = new RuleCaseSituation(
            state,
            indicators,
            Toward(given.Map("ties"), KnownNames.Channels, "channel", Strength),
            Toward(given.Map("dyads"), KnownNames.Dyads, "relation", Relation),
            given.Map("factors") is { } factors ? Values(factors, names.Factors, "factor", (0, 1)) : new Dictionary<string, double>(),
            Listed(given, "members", names.Organisations.Keys.Concat(KnownNames.OrganisationKinds), "organisation"),
            given.OptionalNumber("bodies") ?? 0,
            Listed(given, "senderAttributes", KnownNames.SenderAttributes, "sender attribute"),
            given.Map("rules") is { } weakening ? Values(weakening, rules.Keys, "rule", (0, 1)) : new Dictionary<string, double>(),
            given.Map("scenario") is { } scenario ? scenarios.Read(scenario) : new Scenario(),
            given.OptionalText("topic"));
        given.Finish();
        return situation;
    }

    private Dictionary<string, double> Values(MapReader map, IEnumerable<string> known, string what, (double Low, double High)? range = null)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var key in map.Keys.ToList())
        {
            if (!known.Contains(key.Text))
            {
                problems.AddUnknown(key.Place, what, key.Text, known);
            }

            values[key.Text] = map.Number(key.Text);
            var (low, high) = range ?? (names.Indicators.TryGetValue(key.Text, out var indicator) ? (indicator.Low, indicator.High) : (double.MinValue, double.MaxValue));
            CheckRange(map.PlaceOf(key.Text), key.Text, values[key.Text], low, high);
        }

        return values;
    }

    private IReadOnlyList<string> Listed(MapReader given, string key, IEnumerable<string> known, string what)
    {
        foreach (var unknown in given.Scalars(key).Where(s => !known.Contains(s.Text)))
        {
            problems.AddUnknown(unknown.Place, what, unknown.Text, known);
        }

        return given.Texts(key);
    }

    private Dictionary<(string, string), double> Toward(MapReader? map, IEnumerable<string> known, string what, Func<MapReader, string, double> read)
    {
        var values = new Dictionary<(string, string), double>();
        foreach (var key in map?.Keys.ToList() ?? [])
        {
            var words = key.Text.Split(" toward ");
            if (words.Length != 2 || !KnownNames.Counterparts.Contains(words[1]))
            {
                problems.Add(
                    key.Place, ProblemCodes.WrongShape, $"`{key.Text}` is no {what} toward a counterpart; write \"{known.FirstOrDefault()} toward sender\" (or over, patron, powers)");
                continue;
            }

            if (!known.Contains(words[0]))
            {
                problems.AddUnknown(key.Place, what, words[0], known);
            }

            values[(words[0], words[1])] = read(map!, key.Text);
        }

        return values;
    }

    private double Strength(MapReader map, string key) => map.OptionalText(key) switch
    {
        "none" => 0,
        "some" => 1 / 3.0,
        "major" => 2 / 3.0,
        "sole" => 1,
        var other when double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 => number,
        var other => Wrong(map.PlaceOf(key), $"`{other}` is no strength; use none, some, major or sole, or a number between 0 and 1"),
    };

    private double Relation(MapReader map, string key) => map.OptionalText(key) switch
    {
        "true" => 1,
        "false" => 0,
        var other when double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        var other => Wrong(map.PlaceOf(key), $"`{other}` is neither a number nor true or false"),
    };

    private void CheckRange(FilePlace place, string name, double value, double low, double high)
    {
        if (value < low || value > high)
        {
            problems.Add(place, ProblemCodes.OutOfRange, Invariant($"{value} lies outside the plausible range [{low}, {high}] of {name}; check unit and sign"));
        }
    }

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
