using Assistant.RuleBase.Expectations;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads tests/*.yaml: whole answers the base is held to.</summary>
internal sealed class AnswerTestsReader(AnswerTestNames names, ScenarioReader scenarios, ProblemLog problems)
{
    private static readonly string[] OfCases = ["scenario", "asOf"];

    private const int MostTests = 2_000;
    private const int LongestQuestion = 2_000;

    private readonly AnswerExpectationReader _expectations = new(names, problems);
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
                _tests.Add(new AnswerTest(name, question, Earlier(item), given, _expectations.Read(expect, question is not null), item.PlaceOf("name")));
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
            foreach (var key in OfCases.Where(item.Has))
            {
                problems.Add(item.PlaceOf(key), ProblemCodes.WrongShape, $"`{key}` goes with a `state`; a question says all that itself");
            }

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
}
