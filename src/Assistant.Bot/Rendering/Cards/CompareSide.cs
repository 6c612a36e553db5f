using System.Text.Json.Nodes;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>The leading responses of one state, or what leads in several, one under the other.</summary>
internal sealed class CompareSide(Func<string, string> stateName)
{
    private const int Leading = 3;
    private const int MostCases = 10;

    public CardSide Of(Answer answer)
    {
        var cases = RankedCase.Of(answer);
        return cases.Count == 1
            ? new CardSide("Compare the first three", [.. cases[0].Responses.Take(Leading).SelectMany(Response)])
            : new CardSide("Compare", [.. cases.Take(MostCases).Select(Case)]);
    }

    private static IEnumerable<JsonNode> Response(AnswerResponse response) =>
    [
        CardText.Block(FormattableString.Invariant($"{response.Label} – {Points.Of(response.Score)}"), isBold: true, spacing: "Medium"),
        CardText.Block(Points.Line(response), isSubtle: true, size: "Small"),
        CardText.Cited($"{response.Prospects}; {response.Horizon}.", [], "Prospects:"),
        .. Lines("Brings:", response.Brings),
        .. Lines("Costs:", response.Costs),
        .. Lines("Needs:", response.Needs),
    ];

    private static IEnumerable<JsonNode> Lines(string lead, IReadOnlyList<CitedText> lines) =>
        lines.Count == 0 ? [] : [CardText.Cited(string.Join("; ", lines.Select(line => $"{line.Text}{string.Concat(line.Cites.Select(n => FormattableString.Invariant($" [{n}]")))}")), [], lead)];

    private JsonNode Case(RankedCase one) => new JsonObject
    {
        ["type"] = "Container",
        ["spacing"] = "Medium",
        ["items"] = new JsonArray(
        [
            CardText.Block(one.Title(stateName), isBold: true),
            .. one.Responses.Take(Leading).Select((r, at) => (JsonNode)CardText.Block(
                FormattableString.Invariant($"{at + 1}. {r.Label} – {Points.Of(r.Score)} (range {Points.Of(r.Low)}–{Points.Of(r.High)}), {r.Support}"))),
        ]),
    };
}
