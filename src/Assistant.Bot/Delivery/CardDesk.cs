using System.Text.Json;
using Assistant.Bot.Conversations;
using Assistant.Bot.Rendering.Cards;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Delivery;

namespace Assistant.Bot.Delivery;

/// <summary>Shows another side of an answer that was given before.</summary>
internal sealed class CardDesk(IAnswerArchive archive, AnswerCard card)
{
    /// <summary>What somebody reads who presses a button of an answer that is no longer there.</summary>
    public const string Gone = "I no longer keep that answer. Please ask the question again, and I will answer it afresh.";

    /// <returns>The card; null when the answer is not kept, or was not given where the request comes from.</returns>
    public async Task<JsonElement?> ShowAsync(CardRequest request, IActivity activity, CancellationToken cancellationToken) =>
        await archive.FindAsync(request.AnswerId, cancellationToken) is { } delivered && Askers.WasGivenHere(delivered, activity)
            ? card.Of(delivered.Answer, DateOnly.FromDateTime(delivered.At.UtcDateTime), request.View, request.Page)
            : null;
}
