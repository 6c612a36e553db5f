namespace Assistant.Planner.Models;

/// <summary>What a conversation has spent on the language model.</summary>
/// <param name="Tokens">Sent and received.</param>
/// <param name="Cost">In the currency of the configured prices; 0 where no price is known.</param>
public sealed record ModelSpending(int Tokens, decimal Cost)
{
    /// <summary>Nothing yet.</summary>
    public static ModelSpending None { get; } = new(0, 0);

    /// <summary>With one more call.</summary>
    public ModelSpending With(int tokens, decimal cost) => new((int)Math.Min(int.MaxValue, (long)Tokens + tokens), Cost + cost);
}
