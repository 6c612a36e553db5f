using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads vocabulary/factors.yaml and puts the factors in an order in which each uses earlier ones only.</summary>
internal sealed class FactorsReader(VocabularyReader vocabulary, EntryLog entries, ProblemLog problems)
{
    private const int AtMost = 14;

    public static IReadOnlyList<string> Ids(MapReader? file) =>
        [.. file?.Maps("factors").Select(f => f.OptionalText("id") ?? "").Where(id => id.Length > 0) ?? []];

    public IReadOnlyList<Factor> Read(MapReader file, ConditionReader conditions)
    {
        var factors = new Dictionary<string, (Factor Factor, FilePlace Place)>(StringComparer.Ordinal);
        foreach (var item in file.Maps("factors"))
        {
            var unmeasured = item.Flag("unmeasured");
            var value = item.Node("value");
            if (unmeasured == (value is not null))
            {
                problems.Add(item.Place, ProblemCodes.MissingKey, "a factor has either a `value` condition or `unmeasured: true`");
            }

            var factor = new Factor(
                item.Text("id"), item.Text("label"), item.Text("meaning"), item.Text("high"), item.Text("low"), vocabulary.Cites(item),
                value is null ? null : conditions.Read(value));
            if (factor.Cites.Count == 0)
            {
                problems.Add(item.Place, ProblemCodes.MissingCite, $"the factor `{factor.Id}` cites nothing; add `cites`");
            }

            if (factor.Id.Length > 0 && !factors.TryAdd(factor.Id, (factor, item.Place)))
            {
                problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"the factor `{factor.Id}` stands twice; keep one");
            }

            entries.Note(EntryKind.Factor, factor.Id, item.PlaceOf("id"), item);
            item.OptionalText("notes");
            item.Finish();
        }

        if (factors.Count > AtMost)
        {
            problems.Add(file.PlaceOf("factors"), ProblemCodes.OutOfRange, $"{factors.Count} factors; keep at most {AtMost}");
        }

        file.Finish();
        return Ordered(factors);
    }

    private List<Factor> Ordered(Dictionary<string, (Factor Factor, FilePlace Place)> factors)
    {
        var order = DependencyOrder.Of(
            factors.Keys,
            id => factors[id].Factor.Value?.Features.Where(f => f.Kind == FeatureKind.Factor).Select(f => f.Name).Where(factors.ContainsKey) ?? []);
        foreach (var id in order.Cycles)
        {
            problems.Add(factors[id].Place, ProblemCodes.Cycle, $"the factor `{id}` depends on itself; cut one of its references");
        }

        return [.. order.Sorted.Select(id => factors[id].Factor)];
    }
}
