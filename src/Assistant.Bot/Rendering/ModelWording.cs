using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Whether words of an answer are a language model's: only then may a channel call them so.</summary>
internal static class ModelWording
{
    private const string Reworded = "model.reword-sentences";

    public static bool IsIn(Answer answer) => answer.Trace.Any(step => step.Step.StartsWith(Reworded, StringComparison.Ordinal));
}
