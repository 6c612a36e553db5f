namespace Assistant.Planner.Answers;

/// <summary>What the verifier and a model had to do with an answer.</summary>
/// <param name="LeftOut">Drafted sentences the verifier held back.</param>
/// <param name="Model">The language model configured, or null for none.</param>
/// <param name="Prompts">Prompts it was asked with, as <c>name@version</c>.</param>
/// <param name="Reworded">Wordings of the model that hold and stand in the answer.</param>
/// <param name="Refused">Wordings of the model that do not hold.</param>
public sealed record AnswerMaking(int LeftOut, string? Model, IReadOnlyList<string> Prompts, int Reworded, int Refused)
{
    /// <summary>Of an answer read from elsewhere.</summary>
    public static AnswerMaking Unknown { get; } = new(0, null, [], 0, 0);
}
