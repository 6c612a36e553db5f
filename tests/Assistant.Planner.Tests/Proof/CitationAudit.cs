using System.Text.Json;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Whether what a citation names is in the files, word for word and figure for figure.</summary>
internal sealed class CitationAudit(RuleFiles files)
{
    private const double Exact = 1e-9;
    private const int OldestFigure = 4;

    private static readonly Dictionary<string, double> Strengths = new() { ["some"] = 1 / 3.0, ["major"] = 2 / 3.0, ["sole"] = 1 };

    public IEnumerable<string> Faults(JsonElement citation, JsonElement answer) => Json.Text(citation, "kind") switch
    {
        "claim" => Claim(citation, answer),
        "data" => Data(citation, answer),
        "episodes" => Episodes(citation),
        var kind => [$"a citation of kind {kind}"],
    };

    private IEnumerable<string> Claim(JsonElement citation, JsonElement answer)
    {
        var (document, locator) = (Json.Text(citation, "document")!, Json.Text(citation, "locator")!);
        if (files.Locators.GetValueOrDefault(document)?.Contains(locator) != true)
        {
            yield return $"no sentence {document}#{locator}";
        }

        if (Json.Text(citation, "rule") is not { } id)
        {
            yield break;
        }

        if (files.Rules.GetValueOrDefault(id) is not { } rule)
        {
            yield return $"no rule {id}";
            yield break;
        }

        var lookUp = Json.Text(answer, "intent") is "rule" or "topic" or "source";
        if (rule.Status != "stable" && !lookUp)
        {
            yield return $"{id} is {rule.Status}";
        }

        if (!rule.Cites.Contains($"{document}#{locator}"))
        {
            yield return $"{id} does not rest on {document}#{locator}";
        }

        if (Json.Text(citation, "ruleVersion") != rule.Version || Json.Text(citation, "claim") != rule.Claim)
        {
            yield return $"{id} reads otherwise in its file";
        }
    }

    private IEnumerable<string> Data(JsonElement citation, JsonElement answer)
    {
        var (state, indicator) = (Json.Text(citation, "state")!, Json.Text(citation, "indicator")!);
        var (year, missing) = ((int?)Json.Number(citation, "year"), citation.GetProperty("missing").GetBoolean());
        var rows = answer.GetProperty("data").EnumerateArray()
            .Where(r => Json.Text(r, "state") == state && Json.Text(r, "indicator") == indicator && (int?)Json.Number(r, "year") == year && r.GetProperty("missing").GetBoolean() == missing)
            .ToArray();
        if (rows.Length == 0)
        {
            return [$"no row {indicator} of {state} for {year}"];
        }

        var asOf = (int?)Json.Number(answer, "asOf");
        return rows.Any(r => Holds(state, indicator, year, missing, Json.Number(r, "value"), asOf, answer)) ? [] : [$"the files hold no such {indicator} of {state} for {year}"];
    }

    private bool Holds(string state, string indicator, int? year, bool missing, double? value, int? asOf, JsonElement answer)
    {
        if (files.Indicators.Contains(indicator))
        {
            var overrides = answer.GetProperty("scenario").GetProperty("overrides");
            var series = files.Series(state, indicator).Where(v => asOf is null || (v.Year <= asOf && v.Year >= asOf - OldestFigure) || v.Year == 0);
            return missing
                ? !series.Any()
                : series.Any(v => v.Year == (year ?? 0) && Math.Abs(v.Value - value!.Value) <= Exact * Math.Max(1, Math.Abs(v.Value)))
                    || (year is null && (overrides.TryGetProperty(indicator, out var set) ? Math.Abs(set.GetDouble() - value!.Value) < 1e-4 : Json.Text(answer, "intent") is "what-if" or "counterfactual"));
        }

        var toward = indicator.Split(" toward ");
        return year is null || toward.Length != 2 || indicator.StartsWith("vote-distance", StringComparison.Ordinal)
            || files.Ties.Any(t => t.State == state && t.Channel == toward[0] && t.Partner == toward[1] && t.Year == year
                && (Math.Abs(Strength(t.Strength, t.Share) - value!.Value) < 0.01 || (Json.Text(answer, "intent") == "profile" && Math.Abs(Strengths[t.Strength] - value.Value) < 0.01)));
    }

    /// <summary>Where a share is coded, the strength lies between the coding rule's cut-offs of 5, 20 and 60 per cent; else it is a third for each word.</summary>
    private static double Strength(string word, double? share) => share switch
    {
        null => Strengths[word],
        < 0.05 => share.Value / 0.05 / 3,
        < 0.2 => (1 + ((share.Value - 0.05) / 0.15)) / 3,
        < 0.6 => (2 + ((share.Value - 0.2) / 0.4)) / 3,
        _ => 1,
    };

    private IEnumerable<string> Episodes(JsonElement citation)
    {
        var (option, position) = (Json.Text(citation, "option")!, Json.Text(citation, "position")!);
        if (Json.Text(citation, "episode") is { } id)
        {
            return files.Episodes.Any(e => e.Id == id && e.Position == position && e.Responses[0] == option && e.Reference == Json.Text(citation, "reference"))
                ? []
                : [$"no coded case {id} with that reference"];
        }

        var counted = files.Episodes.Where(e => e.Position == position).ToArray();
        return counted.Length == Json.Number(citation, "episodes") && counted.Count(e => e.Responses.Contains(option)) == Json.Number(citation, "chosen")
            ? []
            : [$"the coded cases of {option} count otherwise"];
    }
}
