using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Sees an update on its way out; <paramref name="next"/> sends it.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
