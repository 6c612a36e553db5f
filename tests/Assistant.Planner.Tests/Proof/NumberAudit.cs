using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Every number of a sentence stands in what it cites, and every figure it cites stands in the sentence.</summary>
internal sealed partial class NumberAudit(RuleFiles files)
{
    private static readonly double[] Scales = [1, 100, 1e-6, 1e-9];

    /// <summary>Whether a value, known to four decimals of a share, is printed so.</summary>
    public static bool Rounds(double value, string printed) => Math.Abs(value - double.Parse(printed, CultureInfo.InvariantCulture)) <= 0.5 + 0.006;

    public IEnumerable<string> Faults(string text, IReadOnlyList<string> options, IReadOnlyList<JsonElement> cites, Reading reading)
    {
        if (Condition().IsMatch(text))
        {
            yield break;
        }

        var read = Raised().Replace(text, "");
        var rows = cites.Where(c => Json.Text(c, "kind") == "data").Select(c => (Cite: c, Row: Row(c, reading))).ToArray();
        double[] allowed = [.. Allowed(options, cites, reading, rows.Select(r => r.Row))];
        foreach (Match said in Number().Matches(read))
        {
            if (!allowed.Any(v => Prints(v, said.Value)))
            {
                yield return $"nothing cited gives {said.Value}";
            }
        }

        foreach (var (cite, row) in rows.Where(r => r.Row.ValueKind == JsonValueKind.Object && !r.Cite.GetProperty("missing").GetBoolean()))
        {
            var indicator = Json.Text(cite, "indicator")!;
            var isFlag = Json.Text(row, "unit") is "flag" or "0 or 1";
            if (Json.Number(cite, "year") is { } year && !text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                yield return $"the year of {indicator} is another";
            }

            if (files.Indicators.Contains(indicator) && !isFlag && !Number().Matches(text).Any(n => Prints(Json.Number(row, "value")!.Value, n.Value)))
            {
                yield return $"the figure of {indicator} is another";
            }
        }

        if (Lifted().Match(text) is { Success: true } lifted && int.Parse(lifted.Groups[1].Value, CultureInfo.InvariantCulture) >= int.Parse(lifted.Groups[2].Value, CultureInfo.InvariantCulture))
        {
            yield return "a lift that lifts nothing";
        }
    }

    private static JsonElement Row(JsonElement cite, Reading reading) => reading.Answer.GetProperty("data").EnumerateArray().FirstOrDefault(r =>
        Json.Text(r, "state") == Json.Text(cite, "state") && Json.Text(r, "indicator") == Json.Text(cite, "indicator") && Json.Number(r, "year") == Json.Number(cite, "year"));

    private IEnumerable<double> Allowed(IReadOnlyList<string> options, IReadOnlyList<JsonElement> cites, Reading reading, IEnumerable<JsonElement> rows)
    {
        foreach (var row in rows.Where(r => r.ValueKind == JsonValueKind.Object))
        {
            foreach (var value in new[] { Json.Number(row, "value"), Json.Number(row, "year") }.OfType<double>().Concat(Within(Json.Text(row, "unit")!)).Concat(Within(Json.Text(row, "label")!)))
            {
                yield return value;
            }
        }

        foreach (var response in (options.Count > 0 ? options : reading.Option is { } last ? [last] : []).Distinct()
            .SelectMany(o => reading.Responses.Where(r => Json.Text(r, "id") == o)))
        {
            var prior = response.GetProperty("prior");
            foreach (var value in new[] { Json.Number(response, "score"), Json.Number(response, "low"), Json.Number(response, "high"), Json.Number(prior, "value") })
            {
                yield return Math.Round(100 * value!.Value);
                yield return Math.Round((100 * value.Value) - 0.005);
                yield return Math.Round((100 * value.Value) + 0.005);
            }

            yield return Json.Number(prior, "chosen")!.Value;
            yield return Json.Number(prior, "episodes")!.Value;
        }

        foreach (var value in Changed(reading).Concat(Cited(cites)))
        {
            yield return value;
        }
    }

    /// <summary>Figures the user or a trial set, the figures they replace, and the margins of a flip.</summary>
    private IEnumerable<double> Changed(Reading reading)
    {
        foreach (var change in reading.Answer.GetProperty("scenario").GetProperty("overrides").EnumerateObject())
        {
            yield return change.Value.GetDouble();
            foreach (var end in Within(files.Units.GetValueOrDefault(change.Name, "")))
            {
                yield return end;
            }
        }

        foreach (var change in reading.Answer.GetProperty("sensitivity").EnumerateArray().SelectMany(s => s.GetProperty("if").EnumerateObject()))
        {
            if (double.TryParse(change.Value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var set))
            {
                yield return set;
                foreach (var end in Within(files.Units.GetValueOrDefault(change.Name, "")))
                {
                    yield return end;
                }

                foreach (var (_, value) in reading.States.SelectMany(s => files.Series(s, change.Name)))
                {
                    yield return value;
                }
            }
        }

        if (Json.Text(reading.Answer, "intent") != "counterfactual")
        {
            yield break;
        }

        var firsts = reading.Responses.Where(r => reading.RankOf(r) == 1).ToArray();
        foreach (var (one, other) in firsts.SelectMany(f => reading.Responses.Where(r => Json.Text(r, "variant") == Json.Text(f, "variant")).Select(r => (f, r))))
        {
            yield return Math.Round(100 * Json.Number(one, "score")!.Value) - Math.Round(100 * Json.Number(other, "score")!.Value);
        }
    }

    private IEnumerable<double> Cited(IReadOnlyList<JsonElement> cites) => cites.SelectMany(c => Json.Text(c, "kind") switch
    {
        "claim" => files.Published[Json.Text(c, "document")!].Concat(Within(Json.Text(c, "documentTitle")!)).Concat(Within(Json.Text(c, "claim") ?? "")),
        "episodes" when Json.Text(c, "episode") is { } id => files.Episodes.Where(e => e.Id == id).SelectMany(e => e.Years),
        _ => [],
    });

    private static IEnumerable<double> Within(string text) => Number().Matches(text).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture));

    private static bool Prints(double value, string printed)
    {
        var decimals = printed.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? printed.Length - dot - 1 : 0;
        var said = double.Parse(printed, CultureInfo.InvariantCulture);
        return Scales.Any(s => Math.Abs((value * s) - said) <= (0.5 * Math.Pow(10, -decimals)) + 1e-9);
    }

    [GeneratedRegex(@"(?<![\d.\p{L}])(?:(?<=^|[\s(])-)?\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>How far a sign goes and what it would bring: proved by running it, not by a citation.</summary>
    [GeneratedRegex(@"(?<=^Watch for .*)(?:(?:rising|falling) to [^:]*: it would lift| to \d+\.$)", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"^Watch for .* from (\d+) to (\d+)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Lifted();

    /// <summary>A rule's own conditions, shown when the rule is looked up.</summary>
    [GeneratedRegex("^It (applies|is weakened|is strengthened) when:", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
