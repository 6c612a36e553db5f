using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Questions to tap next, as buttons.</summary>
internal static class SuggestedQuestions
{
    private const int LongestTitle = 120;

    /// <returns>The buttons; null when there is nothing to suggest, since an empty list is not to be sent.</returns>
    public static SuggestedActions? Of(Answer answer, int most)
    {
        var titles = answer.Suggestions.Where(title => title.Length <= LongestTitle).Distinct().Take(most).ToArray();
        return titles.Length == 0 ? null : MessageFactory.SuggestedActions(titles).SuggestedActions;
    }
}
