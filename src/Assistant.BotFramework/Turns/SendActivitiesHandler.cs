using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Sees activities on their way out; <paramref name="next"/> sends them.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
