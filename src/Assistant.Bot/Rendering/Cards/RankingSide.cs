using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>The ranking as bars.</summary>
internal sealed class RankingSide(Func<string, string> stateName)
{
    private const int Leading = 3;
    private const int MostCases = 3;

    /// <summary>Whether there are responses that the leading ones leave out.</summary>
    public static bool HasMore(Answer answer) => RankedCase.Of(answer) is { Count: > 0 and <= MostCases } cases && cases.Any(one => one.Responses.Count > Leading);

    public CardSide Of(Answer answer, bool isWhole)
    {
        var cases = RankedCase.Of(answer);
        var side = cases.Count switch
        {
            1 => new CardSide(isWhole ? "All ten responses" : "The first three responses", [.. Bars(answer, cases[0], isWhole)]),
            <= MostCases => new CardSide("Ranking", [.. cases.SelectMany(one => Titled(one, Bars(answer, one, isWhole)))]),
            _ => Many(answer, cases),
        };
        return side with { Elements = [.. side.Elements, CardText.Block(RangeBar.Legend, isSubtle: true, spacing: "Medium", size: "Small")] };
    }

    /// <summary>One bar for each of many states: of the response they are ordered by, else of what leads.</summary>
    private CardSide Many(Answer answer, IReadOnlyList<RankedCase> cases)
    {
        var asked = answer.Sentences.Select(s => s.Option).OfType<string>().GroupBy(option => option).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var label = answer.Responses.FirstOrDefault(r => r.Id == asked)?.Label;
        return new CardSide(label is null ? "What leads for each" : $"By: {label}", [.. cases.Select((one, at) =>
        {
            var response = one.Responses.FirstOrDefault(r => r.Id == asked) ?? one.Responses[0];
            return Bar(at + 1, label is null ? $"{one.Title(stateName)}: {response.Label}" : one.Title(stateName), response);
        })]);
    }

    private IEnumerable<JsonNode> Titled(RankedCase one, IEnumerable<JsonNode> bars) =>
        [CardText.Block(one.Title(stateName), isBold: true, spacing: "Medium"), .. bars];

    private static IEnumerable<JsonNode> Bars(Answer answer, RankedCase one, bool isWhole) => one.Responses.Take(isWhole ? int.MaxValue : Leading)
        .Select((response, at) => Bar(at + 1, response.Label, response, isWhole ? null : Reason(answer, response)));

    private static JsonNode Bar(int place, string label, AnswerResponse response, JsonNode? reason = null)
    {
        JsonArray items =
        [
            new JsonObject
            {
                ["type"] = "ColumnSet",
                ["columns"] = new JsonArray(
                    Column("stretch", CardText.Block(FormattableString.Invariant($"{place}. {label}"), isBold: true)),
                    Column("auto", CardText.Block(string.Create(CultureInfo.InvariantCulture, $"{Points.Of(response.Score)}"), isBold: true, align: "Right"))),
            },
            RangeBar.Of(Points.Of(response.Score), Points.Of(response.High)),
            CardText.Block(Points.Line(response), isSubtle: true, size: "Small"),
        ];
        if (reason is not null)
        {
            items.Add(reason);
        }

        return new JsonObject { ["type"] = "Container", ["spacing"] = "Medium", ["items"] = items };
    }

    /// <summary>What raises it most, with its number; a claim that no sentence cites is named by its rule.</summary>
    private static JsonObject? Reason(Answer answer, AnswerResponse response) =>
        response.Contributions.FirstOrDefault(c => c is { BearsOn: "choice", Supports: true, Share: > 0, Delta: > 0, Claim: not null }) is { } strongest
            ? CardText.Cited(strongest.Claim!, Cites(answer, strongest.Rule), "Because")
            : null;

    private static IEnumerable<int> Cites(Answer answer, string rule) => answer.Citations.OfType<ClaimCitation>().Where(c => c.Rule == rule).Select(c => c.N).Take(1);

    private static JsonObject Column(string width, JsonNode item) => new() { ["type"] = "Column", ["width"] = width, ["items"] = new JsonArray(item) };
}
