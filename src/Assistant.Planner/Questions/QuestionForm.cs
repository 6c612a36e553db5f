namespace Assistant.Planner.Questions;

/// <summary>Wishes about the form of the answer.</summary>
/// <param name="Kind">How long.</param>
/// <param name="Top">How many responses ("top 3"), or for a ranking how many states; 1–12, or null.</param>
/// <param name="Lines">How many sentences at most ("two lines"); 1–20, or null.</param>
public sealed record QuestionForm(FormKind Kind, int? Top, int? Lines)
{
    /// <summary>No wish.</summary>
    public static QuestionForm Usual { get; } = new(FormKind.Usual, null, null);
}
