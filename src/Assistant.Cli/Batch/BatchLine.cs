namespace Assistant.Cli.Batch;

/// <summary>One line of a batch.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Without its line end; cut where it is too long.</param>
/// <param name="IsTooLong">Whether something was cut.</param>
internal readonly record struct BatchLine(int Number, string Text, bool IsTooLong);
