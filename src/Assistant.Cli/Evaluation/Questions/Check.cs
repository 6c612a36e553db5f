namespace Assistant.Cli.Evaluation.Questions;

/// <summary>One thing held against an answer.</summary>
/// <param name="What">intent, states, scenario.NAME, declined, must, must_not, check.NAME.</param>
/// <param name="Right">Whether it holds; null where no machine can tell.</param>
/// <param name="Expected">In words.</param>
/// <param name="Came">In words.</param>
internal sealed record Check(string What, bool? Right, string Expected, string Came);
