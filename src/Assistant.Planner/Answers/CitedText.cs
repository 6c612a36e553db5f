namespace Assistant.Planner.Answers;

/// <summary>A phrase with the numbers of its citations.</summary>
/// <param name="Text">Without citation numbers.</param>
/// <param name="Cites">Numbers of <see cref="Answer.Citations"/>, at least one.</param>
public sealed record CitedText(string Text, IReadOnlyList<int> Cites);
