using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Teams;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>An answer as an Adaptive Card that shows one side at a time, with buttons to the others.</summary>
/// <param name="stateName">What a state is called, by its ISO3 code.</param>
internal sealed class AnswerCard(Func<string, string> stateName)
{
    private const int MostQuestions = 3;

    private static readonly (CardView View, string Title)[] Buttons =
    [
        (CardView.Ranking, "Ranking"), (CardView.Why, "Why"), (CardView.Change, "What would change this"), (CardView.Compare, "Compare"),
        (CardView.Sources, "Sources"), (CardView.Data, "Show data"), (CardView.More, "All sentences"),
    ];

    private readonly RankingSide _ranking = new(stateName);
    private readonly ReasonsSide _reasons = new(stateName);
    private readonly CompareSide _compare = new(stateName);

    /// <summary>The side a card opens with.</summary>
    public static CardView FirstView(Answer answer) => answer switch
    {
        { Responses.Count: > 0 } => CardView.Ranking,
        { Data.Count: > 0 } => CardView.Data,
        _ when answer.Citations.Count > TeamsLimits.Citations || answer.Sentences.Any(s => s.Place == SentencePlace.More) => CardView.More,
        _ => CardView.Sources, // its text says all else
    };

    /// <summary>The card.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="day">When it was given.</param>
    /// <param name="view">Which side; where the answer has none of that kind, the one it opens with.</param>
    /// <param name="page">Which page of it, from 0; the last where there are fewer.</param>
    public JsonElement Of(Answer answer, DateOnly day, CardView view, int page = 0)
    {
        view = Has(answer, view) ? view : FirstView(answer);
        var side = SideOf(answer, view, page);
        JsonArray body = [CardText.Heading(side.Title), .. side.Elements];
        if (Turner(answer, view, side) is { Count: > 0 } turner)
        {
            body.Add((JsonNode)new JsonObject { ["type"] = "ActionSet", ["actions"] = turner });
        }

        if (view == FirstView(answer))
        {
            AddQuestions(body, answer);
        }

        body.Add((JsonNode)CardText.Block(Provenance.Of(answer, day), isSubtle: true, spacing: "Medium", size: "Small"));
        return ActivityJson.ToElement(CardFrame.Of(body, Actions(answer, view), answer.Headline));
    }

    private CardSide SideOf(Answer answer, CardView view, int page) => view switch
    {
        CardView.Why => _reasons.Why(answer),
        CardView.Change => ReasonsSide.Change(answer),
        CardView.Compare => _compare.Of(answer),
        CardView.Sources => ListSides.Sources(answer, page),
        CardView.Data => ListSides.Data(answer, page),
        CardView.More => ListSides.Sentences(answer, page),
        _ => _ranking.Of(answer, view == CardView.All),
    };

    private static bool Has(Answer answer, CardView view) => view switch
    {
        CardView.Ranking or CardView.Compare or CardView.Why => answer.Responses.Count > 0,
        CardView.All => RankingSide.HasMore(answer),
        CardView.Change => ReasonsSide.HasChanges(answer),
        CardView.Sources => answer.Citations.Count > 0,
        CardView.Data => answer.Data.Count > 0,
        _ => answer.Sentences.Count > 0,
    };

    /// <summary>Buttons to the other sides: with what <see cref="Turner"/> brings, each is one press away, for hosts show only so many in a row.</summary>
    private static JsonArray Actions(Answer answer, CardView shown) =>
        [.. Buttons.Where(button => button.View != shown && (button.View, shown) != (CardView.Ranking, CardView.All) && Has(answer, button.View)).Take(TeamsLimits.CardActions)
            .Select(button => (JsonNode)new CardRequest(answer.AnswerId, button.View).ToAction(button.Title))];

    /// <summary>What belongs to the side shown: its other pages, or the ranking's other length.</summary>
    private static JsonArray Turner(Answer answer, CardView view, CardSide side)
    {
        JsonArray actions = [];
        if (view == CardView.Ranking && Has(answer, CardView.All))
        {
            actions.Add((JsonNode)new CardRequest(answer.AnswerId, CardView.All).ToAction("All ten"));
        }

        if (view == CardView.All)
        {
            actions.Add((JsonNode)new CardRequest(answer.AnswerId, CardView.Ranking).ToAction("First three"));
        }

        if (side.Page > 0)
        {
            actions.Add((JsonNode)new CardRequest(answer.AnswerId, view, side.Page - 1).ToAction("Previous"));
        }

        if (side.Page < side.Pages - 1)
        {
            actions.Add((JsonNode)new CardRequest(answer.AnswerId, view, side.Page + 1).ToAction("More"));
        }

        return actions;
    }

    /// <summary>Questions to ask next. Teams shows suggested actions beside plain text only, so a card brings its own: as lines, since a button does not wrap.</summary>
    private static void AddQuestions(JsonArray body, Answer answer)
    {
        foreach (var (at, question) in answer.Suggestions.Distinct().Take(MostQuestions).Index())
        {
            if (at == 0)
            {
                body.Add((JsonNode)CardText.Block("Ask next", isBold: true, spacing: "Medium"));
            }

            var run = CardText.Run(question);
            run["selectAction"] = new JsonObject
            {
                ["type"] = "Action.Submit",
                ["title"] = question,
                ["data"] = new JsonObject { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = question }, [MessageText.Submitted] = question },
            };
            body.Add((JsonNode)CardText.Block(new JsonArray(run)));
        }
    }
}
