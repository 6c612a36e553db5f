using System.Text.Json.Nodes;
using Assistant.Bot.Rendering.Cards;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>A source at full length, as the card that Teams opens behind a number.</summary>
internal static class CitationCard
{
    public static string Of(Citation citation, Answer answer)
    {
        var (name, place) = CitationText.Of(citation, answer);
        JsonArray body = [CardText.Block(FormattableString.Invariant($"[{citation.N}] {name}"), isBold: true)];
        if (place is not null)
        {
            body.Add((JsonNode)CardText.Block(place));
        }

        body.Add((JsonNode)CardText.Block($"Rule base {answer.RuleBase.Version}", isSubtle: true));
        return CardFrame.Of(body, actions: null, name).ToJsonString();
    }
}
