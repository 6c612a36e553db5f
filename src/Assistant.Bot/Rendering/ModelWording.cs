using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Whether words of an answer are a language model's: only then may a channel call them so.</summary>
internal static class ModelWording
{
    public static bool IsIn(Answer answer) => answer.Making.Reworded > 0;
}
