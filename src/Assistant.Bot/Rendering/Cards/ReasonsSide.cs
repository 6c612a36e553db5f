using System.Text.Json.Nodes;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>What speaks for and against the leading responses, and what would turn the order over.</summary>
internal sealed class ReasonsSide(Func<string, string> stateName)
{
    private const int Leading = 3;
    private const int MostFor = 4;
    private const int MostAgainst = 3;
    private const int MostCases = 3;
    private const string Conditional = "If ";
    private const string Choice = "choice";

    public CardSide Why(Answer answer)
    {
        var cases = RankedCase.Of(answer).Where(one => one.Variant != "base").Take(MostCases).ToArray();
        return new CardSide("Why", [.. cases.SelectMany(one => one.Responses.Take(cases.Length > 1 ? 1 : Leading)
            .SelectMany(response => Reasons(answer, cases.Length > 1 ? $"{one.Title(stateName)}: {response.Label}" : response.Label, response)))]);
    }

    public static bool HasChanges(Answer answer) => answer.Watch.Count > 0 || answer.Sensitivity.Count > 0;

    /// <summary>The answer's own sentences on what would change it; where it has none, what was tried.</summary>
    public static CardSide Change(Answer answer)
    {
        JsonNode[] told = [.. answer.Sentences.Where(s => s.Text.StartsWith(Conditional, StringComparison.Ordinal)).Select(s => CardText.Cited(s.Text, s.Cites))];
        IEnumerable<JsonNode> changes = told.Length > 0 ? told : answer.Sensitivity.Select(line => (JsonNode)CardText.Block(Tried(answer, line)));
        return new CardSide("What would change this", [.. changes, .. answer.Watch.Select(sign => CardText.Cited(sign.Text, sign.Cites))]);
    }

    private static string Tried(Answer answer, SensitivityLine line)
    {
        var change = string.Join(" and ", line.If.Select(attribute => $"{attribute.Key.Replace('-', ' ')} were {attribute.Value}"));
        return $"If {change}: {answer.Responses.FirstOrDefault(r => r.Id == line.First)?.Label ?? line.First} would come first.";
    }

    private static IEnumerable<JsonNode> Reasons(Answer answer, string title, AnswerResponse response)
    {
        // For and against as the sentences tell it: by what a claim says, not by whether it says it more or less than elsewhere.
        var applying = response.Contributions.Where(c => c is { BearsOn: Choice, Claim: not null, Share: > 0 }).ToArray();
        JsonNode[] reasons =
        [
            .. applying.Where(c => c.Supports).OrderByDescending(c => c.Delta).Take(MostFor).Select(c => Reason(answer, c, "For:")),
            .. applying.Where(c => !c.Supports).OrderByDescending(c => c.Share).Take(MostAgainst).Select(c => Reason(answer, c, "Against:")),
        ];
        return
        [
            CardText.Block(title, isBold: true, spacing: "Medium"),
            .. reasons.Length > 0 ? reasons : [CardText.Block("No claim moves it here: it stands where states in that position usually put it.")],
        ];
    }

    private static JsonNode Reason(Answer answer, AnswerContribution contribution, string lead)
    {
        var cites = answer.Citations.OfType<ClaimCitation>().Where(c => c.Rule == contribution.Rule).Select(c => c.N).Take(1).ToArray();
        // A claim that moved the score is shown even where no sentence cites it; then its rule is its source.
        var source = cites.Length > 0 ? "" : $" (rule {contribution.Rule})";
        var degree = contribution.Supports == contribution.Delta < 0 ? " (less than usual)" : "";
        return CardText.Cited($"{contribution.Claim}{source}{degree}{(contribution.Inferred ? " (our inference)" : "")}", cites, lead);
    }
}
