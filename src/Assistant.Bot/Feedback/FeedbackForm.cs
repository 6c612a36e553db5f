using System.Text.Json.Nodes;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Cards;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.Planner.Answers;
using Assistant.Planner.Feedback;

namespace Assistant.Bot.Feedback;

/// <summary>The form behind a thumb in Teams.</summary>
internal static class FeedbackForm
{
    private const int LongestChoice = 90;

    /// <param name="isHelpful">Which thumb.</param>
    /// <param name="answerId">The answer, or null where it is not known; then the message names it.</param>
    /// <param name="cited">What the answer cites, to say which of it is wrong; nothing where the answer is not at hand.</param>
    public static TaskModuleResponse Of(bool isHelpful, string? answerId, IReadOnlyList<Citation> cited)
    {
        JsonArray body = [];
        if (!isHelpful)
        {
            body.Add((JsonNode)new JsonObject
            {
                ["type"] = "Input.ChoiceSet",
                ["id"] = "reason",
                ["label"] = "What is wrong with it?",
                ["style"] = "expanded",
                ["choices"] = new JsonArray([.. FeedbackReasons.All.Select(reason => (JsonNode)new JsonObject { ["title"] = reason.Words, ["value"] = reason.Name })]),
            });
            if (Rules(cited) is { Count: > 0 } rules)
            {
                body.Add((JsonNode)new JsonObject
                {
                    ["type"] = "Input.ChoiceSet",
                    ["id"] = "rule",
                    ["label"] = "About one of its claims? (optional)",
                    ["style"] = "compact",
                    ["placeholder"] = "The answer as a whole",
                    ["choices"] = rules,
                });
            }
        }

        body.Add((JsonNode)new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = "text",
            ["label"] = isHelpful ? "What helped you? (optional)" : "In your own words (optional)",
            ["isMultiline"] = true,
            ["maxLength"] = AnswerFeedback.LongestText,
        });
        body.Add((JsonNode)CardText.Block("It goes to the people who keep the rules, with the answer's number. It changes no score by itself.", isSubtle: true));
        JsonArray actions = [new JsonObject { ["type"] = "Action.Submit", ["title"] = "Send", ["data"] = new JsonObject { ["answerId"] = answerId } }];
        return TaskModuleResponse.Card(isHelpful ? "What was good?" : "What went wrong?", ActivityJson.ToElement(CardFrame.Of(body, actions, "Tell us about the answer.")));
    }

    private static JsonArray Rules(IReadOnlyList<Citation> cited) =>
    [
        .. cited.OfType<ClaimCitation>().Where(claim => claim.Rule is not null).DistinctBy(claim => claim.Rule)
            .Select(claim => (JsonNode)new JsonObject { ["title"] = ShortText.Cut(claim.Claim ?? claim.Rule!, LongestChoice), ["value"] = claim.Rule }),
    ];
}
