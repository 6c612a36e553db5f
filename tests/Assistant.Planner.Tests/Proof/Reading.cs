using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.Planner.Tests.Proof;

/// <summary>An answer while it is read from top to bottom: which state and response the last sentence was about.</summary>
internal sealed class Reading
{
    private readonly RuleFiles _files;

    public Reading(JsonElement answer, IReadOnlyDictionary<int, JsonElement> citations, RuleFiles files)
    {
        (Answer, Citations, _files) = (answer, citations, files);
        Responses = [.. answer.GetProperty("responses").EnumerateArray()];
        States = [.. Responses.Select(r => Json.Text(r, "state")!).Concat(Json.Texts(answer, "states")).Concat(answer.GetProperty("data").EnumerateArray().Select(d => Json.Text(d, "state")!)).Distinct()];
        State = States.Count > 0 ? States[0] : null;
        Option = null;
    }

    public JsonElement Answer { get; }

    public IReadOnlyDictionary<int, JsonElement> Citations { get; }

    public IReadOnlyList<JsonElement> Responses { get; }

    /// <summary>States the answer is about.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>The state last spoken of.</summary>
    public string? State { get; set; }

    /// <summary>The response last spoken of.</summary>
    public string? Option { get; set; }

    /// <summary>The responses of an option for a state that a sentence may speak about.</summary>
    public IEnumerable<JsonElement> Of(string? state, string option, string? variant = null) => Responses.Where(r =>
        (state is null || Json.Text(r, "state") == state) && Json.Text(r, "id") == option
        && (variant is null ? Json.Text(r, "variant") != "base" : Json.Text(r, "variant") == variant));

    /// <summary>1 for the first of its own ranking.</summary>
    public int RankOf(JsonElement response) => 1 + Responses
        .Where(r => Json.Text(r, "state") == Json.Text(response, "state") && Json.Text(r, "variant") == Json.Text(response, "variant"))
        .Select(r => Json.Text(r, "id"))
        .ToList()
        .IndexOf(Json.Text(response, "id"));

    /// <summary>The state a sentence begins with, when it does.</summary>
    public string? Leading(string text) => States.FirstOrDefault(s => Regex.IsMatch(text, $"^(?:(?:Also for|Against) “[^”]+” in )?(the )?{Regex.Escape(_files.Names[s])}(, |: |’)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
