using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Sees a removal on its way out; <paramref name="next"/> sends it.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
