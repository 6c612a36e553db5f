using Assistant.Bot.Rendering.Citations;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>What the web chat shows of an answer, whoever gets it.</summary>
/// <param name="Answer">The answer it was made of.</param>
/// <param name="Text">Its Markdown.</param>
/// <param name="Entities">Its citations, with the thumbs of that answer.</param>
/// <param name="Suggestions">What to ask next.</param>
internal sealed record RenderedAnswer(Answer Answer, string Text, IList<Entity>? Entities, SuggestedActions? Suggestions)
{
    private const string Thumbs = "potentialAction";

    /// <summary>Whether it fits an answer: the same but for the identifier. Members that are lists are compared as objects.</summary>
    public bool IsOf(Answer answer) => answer with { AnswerId = Answer.AnswerId } == Answer;

    /// <summary>The citations, with the thumbs of another delivery.</summary>
    public IList<Entity>? EntitiesOf(Answer answer) => Entities is not [{ Properties: { } properties } entity] ? Entities :
    [
        new Entity
        {
            Type = entity.Type,
            Properties = new(properties) { [Thumbs] = ActivityJson.ToElement(SchemaVote.Of(answer.AnswerId)) },
        },
    ];
}
