namespace Assistant.Storage.Databases;

/// <summary>Nothing can be kept now. The change was not made, unless the connection broke at the very end.</summary>
/// <param name="problem">Why, in words fit for a log.</param>
/// <param name="inner">What the driver said.</param>
public sealed class DatabaseUnavailableException(string problem, Exception? inner = null) : Exception($"The database cannot be used: {problem}.", inner)
{
    /// <summary>Why, in words fit for a log.</summary>
    public string Problem { get; } = problem;
}
