using System.Text.Json;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Conversations;

/// <summary>What the bot remembers of a conversation: the question last answered, and that it has greeted.</summary>
internal sealed class ConversationMemory(ConversationState state)
{
    private readonly IStatePropertyAccessor<JsonElement> _context = state.CreateProperty<JsonElement>("context.v1");
    private readonly IStatePropertyAccessor<bool> _greeted = state.CreateProperty<bool>("greeted");

    /// <summary>True once in a conversation.</summary>
    public async Task<bool> MayGreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _greeted.GetAsync(turnContext, cancellationToken: cancellationToken))
        {
            return false;
        }

        await _greeted.SetAsync(turnContext, true, cancellationToken);
        return true;
    }

    /// <summary>What came before; nothing when what is stored cannot be read, for instance after an update.</summary>
    public async Task<ConversationContext> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        ContextJson.Read(await _context.GetAsync(turnContext, cancellationToken: cancellationToken));

    public Task WriteAsync(ITurnContext turnContext, ConversationContext context, CancellationToken cancellationToken) =>
        _context.SetAsync(turnContext, ContextJson.Write(context), cancellationToken);
}
