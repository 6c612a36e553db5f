using System.Text.RegularExpressions;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads rulebase.yaml: version, parameters, classes of states, reference scenarios.</summary>
internal sealed partial class ManifestReader(MapReader file, ProblemLog problems)
{
    private static readonly Dictionary<string, StateClass> Classes = new(StringComparer.Ordinal)
    {
        ["great"] = StateClass.Great,
        ["middle"] = StateClass.Middle,
        ["smaller"] = StateClass.Smaller,
    };

    private readonly List<(StateClass Class, Condition When)> _classes = [];

    public string Version { get; private set; } = "0.0.0";

    public DateOnly Released { get; private set; }

    public ScoringParameters Parameters { get; private set; } = ScoringParameters.Default;

    public int MaximumCases { get; private set; }

    public IReadOnlyList<ReferenceScenario> Scenarios { get; private set; } = [];

    public void Read(ConditionReader conditions, ScenarioReader scenarios)
    {
        file.Text("name");
        file.Node("parts");
        Version = file.Text("version");
        if (Version.Length > 0 && !SemanticVersion().IsMatch(Version))
        {
            problems.Add(file.PlaceOf("version"), ProblemCodes.WrongShape, $"`{Version}` is no version; write 1.0.0");
        }

        Released = file.Date("released");
        foreach (var item in file.Maps("classes"))
        {
            var id = item.Text("id");
            if (!Classes.TryGetValue(id, out var stateClass) && id.Length > 0)
            {
                problems.AddUnknown(item.PlaceOf("id"), "class of states", id, Classes.Keys);
            }

            _classes.Add((stateClass, item.Required("when") is { } when ? conditions.Read(when) : new Condition.Always()));
            item.OptionalText("because");
            item.Finish();
        }

        if (file.Required("parameters") is not null && file.Map("parameters") is { } parameters)
        {
            Parameters = ReadParameters(parameters);
        }

        if (file.Required("reference") is not null && file.Map("reference") is { } reference)
        {
            MaximumCases = (int)Bounded(reference, "maximumCases", 1, 2_000);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            Scenarios = [.. reference.Maps("scenarios").Select(item => ReadReference(item, scenarios, seen))];
            reference.Finish();
        }

        file.Finish();
    }

    /// <summary>Indicators the classes look at.</summary>
    public IReadOnlyList<string> ClassIndicators => [.. _classes.SelectMany(c => c.When.Features).Select(f => f.Name).Distinct()];

    /// <summary>The first class whose condition holds (at least half) for a state's newest figures.</summary>
    public StateClass ClassOf(IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>> series) =>
        _classes.FirstOrDefault(c => Degree(c.When, series) >= 0.5, (StateClass.Smaller, new Condition.Always())).Item1;

    private static double Degree(Condition condition, IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>> series) => condition switch
    {
        Condition.All all => all.Parts.Min(p => Degree(p, series)),
        Condition.Any any => any.Parts.Max(p => Degree(p, series)),
        Condition.Not not => 1 - Degree(not.Part, series),
        Condition.Ramp ramp when series.TryGetValue(ramp.Feature.Name, out var values) =>
            Math.Clamp((values[^1].Value - ramp.Low) / (ramp.High - ramp.Low), 0, 1) is var up && ramp.Falling ? 1 - up : up,
        Condition.Ramp => 0,
        _ => 1,
    };

    private ScoringParameters ReadParameters(MapReader map)
    {
        var parameters = new ScoringParameters(
            Bounded(map, "p0", 0.01, 0.99),
            Bounded(map, "kappa", 0.01, 1),
            Bounded(map, "rho", 0, 1),
            Bounded(map, "lambda", 0, 1),
            Bounded(map, "priorWeight", 0.1, 1_000),
            (int)Bounded(map, "maximumAge", 0, 50),
            (int)Bounded(map, "tieReach", 0, 50),
            (int)Bounded(map, "staleAfter", 0, 50),
            Bounded(map, "unseen", 0, 5));
        map.Finish();
        return parameters;
    }

    private double Bounded(MapReader map, string key, double low, double high)
    {
        var number = map.Number(key, low);
        if (number < low || number > high)
        {
            problems.Add(map.PlaceOf(key), ProblemCodes.OutOfRange, Invariant($"`{key}` must lie between {low} and {high}, but is {number}"));
        }

        return number;
    }

    private ReferenceScenario ReadReference(MapReader item, ScenarioReader scenarios, HashSet<string> seen)
    {
        var id = item.Text("id");
        if (id.Length > 0 && !seen.Add(id))
        {
            problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"the scenario `{id}` stands twice; keep one");
        }

        return new ReferenceScenario(id, scenarios.Read(item));
    }

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+$", RegexOptions.None, 200)]
    private static partial Regex SemanticVersion();
}
