using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Delivery;

namespace Assistant.Host.Sharing;

/// <summary>Answers of the conversation a request speaks for: knowing an answer's identifier opens nothing.</summary>
internal sealed class OwnAnswers(DirectLineCallers callers, IAnswerArchive archive)
{
    /// <returns>The answer; null where the request speaks for no conversation, or the answer was given in another or is not kept.</returns>
    public async Task<DeliveredAnswer?> FindAsync(HttpRequest request, string answerId) =>
        await callers.ConversationAsync(request) is { } conversation
        && await archive.FindAsync(answerId, request.HttpContext.RequestAborted) is { Asker: { Channel: Channels.Directline } asker } delivered
        && asker.Conversation == conversation
            ? delivered
            : null;
}
