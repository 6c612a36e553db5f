using System.Text.RegularExpressions;
using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading.Yaml;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads claims/TOPIC.yaml.</summary>
internal sealed partial class ClaimsReader(
    VocabularyReader vocabulary,
    ConditionReader conditions,
    EffectsReader effectsReader,
    EntryLog entries,
    ProblemLog problems)
{
    /// <summary>What a scaffolded rule claims until somebody writes it.</summary>
    public const string Unwritten = "TODO";

    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly List<(string Rule, YamlScalar Other)> _opposes = [];
    private readonly List<YamlScalar> _named = [];

    /// <summary>Reads one file.</summary>
    public void Read(string topic, YamlNode file)
    {
        foreach (var item in MapReader.Items(file, "claims", problems))
        {
            var rule = ReadRule(topic, item);
            entries.Note(EntryKind.Rule, rule.Id, rule.Place, item);
            item.Finish();
            if (rule.Id.Length > 0 && !_rules.TryAdd(rule.Id, rule))
            {
                problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"the rule `{rule.Id}` stands twice; identifiers are for ever and unique");
            }
        }
    }

    /// <summary>All rules in identifier order, after checking what they say about each other.</summary>
    public IReadOnlyList<Rule> Finish()
    {
        foreach (var (rule, other) in _opposes)
        {
            if (!_rules.TryGetValue(other.Text, out var opposed))
            {
                problems.AddUnknown(other.Place, "rule", other.Text, _rules.Keys);
            }
            else if (!opposed.Opposes.Contains(rule))
            {
                problems.Add(other.Place, ProblemCodes.UnknownIdentifier, $"`{other.Text}` does not name `{rule}` in its `opposes`; both halves of a pair name each other");
            }
        }

        foreach (var unknown in _named.Where(n => !_rules.ContainsKey(n.Text)))
        {
            problems.AddUnknown(unknown.Place, "rule", unknown.Text, _rules.Keys);
        }

        var order = DependencyOrder.Of(_rules.Keys, id => RuleFeatures(_rules[id]).Where(_rules.ContainsKey));
        foreach (var id in order.Cycles)
        {
            problems.Add(_rules[id].Place, ProblemCodes.Cycle, $"the rule `{id}` is weakened or strengthened by itself; cut one of the references");
        }

        return [.. _rules.Values.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> RuleFeatures(Rule rule) =>
        new[] { rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>()
            .SelectMany(c => c.Features)
            .Where(f => f.Kind == FeatureKind.Rule)
            .Select(f => f.Name);

    private Rule ReadRule(string topic, MapReader item)
    {
        var id = item.Text("id");
        if (id.Length > 0 && !RuleName().IsMatch(id))
        {
            problems.Add(item.PlaceOf("id"), ProblemCodes.WrongShape, $"`{id}` is no rule identifier; write {topic}.kebab-case-name");
        }
        else if (id.Length > 0 && !id.StartsWith(topic + ".", StringComparison.Ordinal))
        {
            problems.Add(item.PlaceOf("id"), ProblemCodes.WrongShape, $"`{id}` stands in {topic}.yaml; begin it with `{topic}.`, or move the rule");
        }

        var cites = vocabulary.Cites(item);
        if (cites.Count == 0)
        {
            problems.Add(item.Has("cites") ? item.PlaceOf("cites") : item.Place, ProblemCodes.MissingCite, $"`{id}` cites nothing; add the locator its claim rests on");
        }

        _opposes.AddRange(item.Scalars("opposes").Select(o => (id, o)));
        var status = Status(item);
        var settled = status is RuleStatus.Stable or RuleStatus.Retired;
        var effects = item.Maps("effects").Select(e => effectsReader.Read(id, cites.Select(c => c.Document), e, settled)).ToArray();
        ReadCoders(item, effects, settled);
        var rule = new Rule(
            id, topic, status, Claim(item, status), cites, item.Texts("topics"),
            item.Node("when") is { } when ? conditions.Read(when) : new Condition.Always(),
            item.Node("weakened_by") is { } weakened ? conditions.Read(weakened, rulesAllowed: true) : null,
            item.Node("strengthened_by") is { } strengthened ? conditions.Read(strengthened, rulesAllowed: true) : null,
            effects,
            item.Texts("opposes"), Version(item, "since") ?? "", Version(item, "revised"), item.OptionalText("notes"))
        {
            Place = item.PlaceOf("id"),
            Because = item.OptionalText("because"),
        };
        _named.AddRange(conditions.TakeRules());
        return rule;
    }

    private string Claim(MapReader item, RuleStatus status)
    {
        var claim = item.Text("claim");
        if (claim == Unwritten && status != RuleStatus.Draft)
        {
            problems.Add(item.PlaceOf("claim"), ProblemCodes.UnwrittenClaim, "the claim is not written yet; write one sentence in your own words, or set `status: draft`");
        }

        return claim;
    }

    private RuleStatus Status(MapReader item)
    {
        var text = item.Text("status");
        var names = Enum.GetNames<RuleStatus>().Select(n => n.ToLowerInvariant()).ToList();
        if (names.Contains(text))
        {
            return Enum.Parse<RuleStatus>(text, ignoreCase: true);
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            problems.AddUnknown(item.PlaceOf("status"), "status", text, names);
        }

        return RuleStatus.Draft;
    }

    private string? Version(MapReader item, string key)
    {
        var text = key == "since" ? item.Text(key) : item.OptionalText(key);
        item.OptionalText("retired");
        if (text is { Length: > 0 } && !SemanticVersion().IsMatch(text))
        {
            problems.Add(item.PlaceOf(key), ProblemCodes.WrongShape, $"`{text}` is no version; write 1.0.0");
        }

        return text;
    }

    /// <summary>Only what weighs is coded twice; a line or a topic has no sign or class to disagree on.</summary>
    private void ReadCoders(MapReader item, Effect[] effects, bool settled)
    {
        if (settled && effects.Any(e => e.HasWeight))
        {
            item.Required("coded");
        }

        if (item.Map("coded") is { } coded)
        {
            var readers = coded.Texts("by").Distinct().Count();
            if (settled && readers < 2)
            {
                problems.Add(coded.Place, ProblemCodes.MissingKey, "`coded.by` must name two different readers; write by: [A, B]");
            }

            coded.Date("on");
            coded.Finish();
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$", RegexOptions.None, 200)]
    private static partial Regex RuleName();

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+$", RegexOptions.None, 200)]
    private static partial Regex SemanticVersion();
}
