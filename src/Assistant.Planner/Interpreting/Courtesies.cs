namespace Assistant.Planner.Interpreting;

/// <summary>What kind of courtesy a message is, where it is one.</summary>
internal static class Courtesies
{
    /// <summary>thanks, farewell, or null for a greeting or anything else.</summary>
    public static string? Kind(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "bye" or "goodbye" or "ciao" or "night" || (t.Text is "later" or "long" && tokens.Count <= 3)) ? "farewell"
        : tokens.Any(t => t.Text is "thanks" or "thank" or "thx" or "ta" or "cheers" or "appreciated" or "obliged" or "tyvm" or "ty") ? "thanks"
        : null;
}
