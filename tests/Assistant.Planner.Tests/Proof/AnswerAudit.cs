using System.Text.Json;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Holds an answer, as JSON, against the files it cites: everything cited is there, and says what the sentence says.</summary>
/// <remarks>Written from the contract and the rule files alone; nothing of the house's verifier stands behind it.</remarks>
internal sealed class AnswerAudit(RuleFiles files)
{
    private readonly CitationAudit _citations = new(files);
    private readonly SentenceAudit _sentences = new(files);

    /// <summary>What does not hold; empty for a sound answer.</summary>
    public IReadOnlyList<string> Faults(JsonElement answer)
    {
        var faults = new List<string>();
        var citations = answer.GetProperty("citations").EnumerateArray().ToDictionary(c => c.GetProperty("n").GetInt32());
        foreach (var citation in citations.Values)
        {
            faults.AddRange(_citations.Faults(citation, answer));
        }

        foreach (var response in answer.GetProperty("responses").EnumerateArray())
        {
            foreach (var bearsOn in new[] { "brings", "costs", "needs" })
            {
                faults.AddRange(response.GetProperty(bearsOn).EnumerateArray().SelectMany(line => LineFaults(response, bearsOn, line, citations)));
            }
        }

        var reading = new Reading(answer, citations, files);
        foreach (var sentence in answer.GetProperty("sentences").EnumerateArray())
        {
            var text = sentence.GetProperty("text").GetString()!;
            int[] cites = [.. sentence.GetProperty("cites").EnumerateArray().Select(c => c.GetInt32())];
            if (cites.Length == 0 || cites.Any(c => !citations.ContainsKey(c)))
            {
                faults.Add($"uncited or dangling: {text}");
                continue;
            }

            faults.AddRange(_sentences.Faults(text, [.. cites.Select(c => citations[c])], reading).Select(f => $"{f}: {text}"));
        }

        return faults;
    }

    private IEnumerable<string> LineFaults(JsonElement response, string bearsOn, JsonElement line, Dictionary<int, JsonElement> citations)
    {
        var (option, text) = (response.GetProperty("id").GetString(), line.GetProperty("text").GetString());
        var said = line.GetProperty("cites").EnumerateArray().Select(c => citations.GetValueOrDefault(c.GetInt32()))
            .Where(c => c.ValueKind == JsonValueKind.Object)
            .Select(c => files.Rules.GetValueOrDefault(Json.Text(c, "rule") ?? ""))
            .Any(r => r?.Effects.Any(e => e.Option == option && e.BearsOn == bearsOn && e.Line == text) == true);
        return said ? [] : [$"no cited rule says that {option} {bearsOn} {text}"];
    }
}
