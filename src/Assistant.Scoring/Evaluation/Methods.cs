namespace Assistant.Scoring.Evaluation;

/// <summary>The ways of ranking that are set side by side.</summary>
public static class Methods
{
    /// <summary>Base rates without the case, moved by the rules.</summary>
    public const string Rules = "rules";

    /// <summary>The rules alone.</summary>
    public const string RulesUniformPrior = "rules-uniform-prior";

    /// <summary>Base rates without the case, and nothing else.</summary>
    public const string Popularity = "popularity";

    /// <summary>Every option alike.</summary>
    public const string Uniform = "uniform";

    /// <summary>All of them, in this order.</summary>
    public static IReadOnlyList<string> All { get; } = [Rules, RulesUniformPrior, Popularity, Uniform];
}
