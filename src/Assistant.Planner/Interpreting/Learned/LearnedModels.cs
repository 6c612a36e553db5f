namespace Assistant.Planner.Interpreting.Learned;

/// <summary>The models this assembly carries.</summary>
internal static class LearnedModels
{
    /// <summary>A weight of one in the whole numbers of the files.</summary>
    public const int Unit = 100;

    private static readonly Lazy<LearnedModel<LearnedIntent>> CarriedIntents = new(() => LearnedModel<LearnedIntent>.Parse(Lines("intents.tsv")));
    private static readonly Lazy<LearnedModel<LearnedRole>> CarriedRoles = new(() => LearnedModel<LearnedRole>.Parse(Lines("roles.tsv")));

    /// <summary>What a message wants.</summary>
    public static LearnedModel<LearnedIntent> Intents => CarriedIntents.Value;

    /// <summary>What part a named power plays.</summary>
    public static LearnedModel<LearnedRole> Roles => CarriedRoles.Value;

    /// <summary>The lines of a file this assembly carries.</summary>
    internal static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(LearnedModels).Assembly.GetManifestResourceStream($"Assistant.Planner.Interpreting.Learned.{file}")
            ?? throw new InvalidOperationException($"The assembly carries no {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
