namespace Assistant.Planner.People;

/// <summary>What is kept of a person.</summary>
/// <param name="Answers">Answers given to them.</param>
/// <param name="Feedback">What they thought of answers.</param>
/// <param name="Json">All of it as indented JSON.</param>
public sealed record PersonalExport(int Answers, int Feedback, string Json);
