using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Expectations;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads tests/*.yaml: whole answers the base is held to.</summary>
internal sealed class AnswerTestsReader(AnswerTestNames names, ScenarioReader scenarios, ProblemLog problems)
{
    private static readonly string[] OfQuestions = ["intent", "states", "declined"];

    private const int MostTests = 2_000;
    private const int LongestQuestion = 2_000;

    private readonly List<AnswerTest> _tests = [];

    public IReadOnlyList<AnswerTest> All => _tests;

    public void Read(YamlNode file)
    {
        foreach (var item in MapReader.Items(file, "tests", problems))
        {
            if (_tests.Count == MostTests)
            {
                problems.Add(item.Place, ProblemCodes.OutOfRange, $"more than {MostTests} whole-answer tests; drop some");
                return;
            }

            var name = item.Text("name");
            var (question, given) = (Question(item, "question"), Case(item));
            if (question is null == given is null)
            {
                problems.Add(item.Place, ProblemCodes.MissingKey, "a test asks one thing; add a `question`, or a `state` with a `scenario`");
            }

            var expect = item.Required("expect") is null ? null : item.Map("expect");
            if (expect is not null)
            {
                _tests.Add(new AnswerTest(name, question, Earlier(item), given, Expectation(expect, question is not null), item.PlaceOf("name")));
            }

            item.Finish();
        }
    }

    private string? Question(MapReader item, string key) => Bounded(item.OptionalText(key), item.PlaceOf(key));

    private List<string> Earlier(MapReader item) => [.. item.Scalars("after").Select(s => Bounded(s.Text, s.Place)).OfType<string>()];

    private string? Bounded(string? text, FilePlace place)
    {
        if (text?.Length > LongestQuestion)
        {
            problems.Add(place, ProblemCodes.OutOfRange, $"a question of more than {LongestQuestion} characters; shorten it");
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private AnswerTestCase? Case(MapReader item)
    {
        if (item.Node("state") is not YamlScalar state)
        {
            item.Node("scenario");
            item.OptionalNumber("asOf");
            return null;
        }

        if (!names.States.Contains(state.Text))
        {
            problems.AddUnknown(state.Place, "state", state.Text, names.States, definedIn: [StateTables.StatesFile]);
        }

        var year = item.OptionalNumber("asOf");
        if (year is < 1900 or > 2100)
        {
            problems.Add(item.PlaceOf("asOf"), ProblemCodes.BadYear, FormattableString.Invariant($"`{year}` is no year; write four digits between 1900 and 2100"));
        }

        return new AnswerTestCase(state.Text, Scenario(item), (int?)year);
    }

    private Scenario Scenario(MapReader item)
    {
        switch (item.Required("scenario"))
        {
            case YamlScalar reference when names.Scenarios.FirstOrDefault(s => s.Id == reference.Text) is { } known:
                return known.Scenario;
            case YamlScalar reference:
                problems.AddUnknown(reference.Place, "reference scenario", reference.Text, names.Scenarios.Select(s => s.Id), definedIn: ["rulebase.yaml"]);
                return new Scenario();
            default:
                return item.Map("scenario") is { } own ? scenarios.Read(own) : new Scenario();
        }
    }

    private AnswerExpectation Expectation(MapReader map, bool ofQuestion)
    {
        var expectation = new AnswerExpectation(
            One(map, "intent", AnswerTestNames.Intents),
            Many(map, "states", names.States, "state"),
            Many(map, "first", names.Options, "response"),
            Many(map, "top3", names.Options, "response"),
            Many(map, "notTop3", names.Options, "response"),
            Many(map, "above", names.Options, "response"),
            Scores(map),
            Cites(map, "cites"),
            Cites(map, "notCites"),
            One(map, "declined", AnswerTestNames.Declines));
        if (!map.Keys.Any())
        {
            problems.Add(map.Place, ProblemCodes.MissingKey, "`expect` looks at nothing; add first, top3, above, cites, declined or the like");
        }

        foreach (var key in OfQuestions.Where(k => !ofQuestion && map.Has(k)))
        {
            problems.Add(map.PlaceOf(key), ProblemCodes.WrongShape, $"`{key}` is for questions; a state under a scenario is always assessed");
        }

        if (expectation.Above.Count == 1)
        {
            problems.Add(map.PlaceOf("above"), ProblemCodes.WrongShape, "`above` takes two responses or more, the higher one first");
        }

        map.Finish();
        return expectation;
    }

    private Dictionary<string, ScoreBounds> Scores(MapReader map)
    {
        var scores = new Dictionary<string, ScoreBounds>(StringComparer.Ordinal);
        foreach (var key in map.Map("scores") is { } given ? given.Keys.ToList() : [])
        {
            if (!names.Options.Contains(key.Text))
            {
                problems.AddUnknown(key.Place, "response", key.Text, names.Options);
            }

            if (map.Map("scores")!.Map(key.Text) is { } bounds)
            {
                scores[key.Text] = new ScoreBounds(Share(bounds, "above", 0), Share(bounds, "below", 1));
                bounds.Finish();
            }
        }

        return scores;
    }

    private double Share(MapReader bounds, string key, double otherwise)
    {
        var value = bounds.OptionalNumber(key) ?? otherwise;
        if (value is < 0 or > 1)
        {
            problems.Add(bounds.PlaceOf(key), ProblemCodes.OutOfRange, FormattableString.Invariant($"a score lies between 0 and 1, but `{key}` is {value}"));
        }

        return value;
    }

    private string? One(MapReader map, string key, string[] known)
    {
        var text = map.OptionalText(key);
        if (text is not null && !known.Contains(text))
        {
            problems.AddUnknown(map.PlaceOf(key), key, text, known);
        }

        return text;
    }

    private IReadOnlyList<string> Many(MapReader map, string key, IEnumerable<string> known, string what)
    {
        foreach (var unknown in map.Scalars(key).Where(s => !known.Contains(s.Text)))
        {
            problems.AddUnknown(unknown.Place, what, unknown.Text, known);
        }

        return map.Texts(key);
    }

    private IReadOnlyList<string> Cites(MapReader map, string key)
    {
        foreach (var cite in map.Scalars(key))
        {
            if (!SourceLocator.TryParse(cite.Text, out var locator))
            {
                if (names.Rules.All(r => r.Id != cite.Text) && !problems.IsBroken($"claims/{cite.Text.Split('.')[0]}.yaml"))
                {
                    problems.AddUnknown(cite.Place, "rule or locator", cite.Text, names.Rules.Select(r => r.Id));
                }
            }
            else if (names.Documents.GetValueOrDefault(locator.Document)?.Find(locator.Position) is null && !problems.IsBroken($"documents/{locator.Document}.yaml"))
            {
                problems.Add(cite.Place, ProblemCodes.UnknownLocator, $"`{cite.Text}` is no sentence of a document; write DOCUMENT#p3.s2");
            }
        }

        return map.Texts(key);
    }
}
