namespace Assistant.Planner.Interpreting;

/// <summary>What a user says has happened ("Washington has just offered a waiver"): kept in their words, never as evidence.</summary>
internal static class FactReader
{
    private static readonly string[] Breaks = [".", ";", "!", "\n", " – ", " — ", " - ", ", what", ", how", ", would", ", will", ", and what", ", and how"];

    /// <summary>The sentences that report something done.</summary>
    public static IReadOnlyList<string> Read(Reading reading)
    {
        List<string>? facts = null;
        foreach (var part in reading.Text.Split(Breaks,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var clause = part.Contains('?', StringComparison.Ordinal) ? part.Split('?')[0] : part;
            if (!part.Contains('?', StringComparison.Ordinal) && Reports(clause))
            {
                (facts ??= []).Add(clause);
            }
        }

        return facts ?? [];
    }

    private static bool Reports(string clause)
    {
        var tokens = Tokeniser.Read(clause);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "has" or "have" or "had" && (tokens[i + 1].Text is "just" or "already" or "now" or "been"
                || tokens[i + 1].Text.EndsWith("ed", StringComparison.Ordinal)))
            {
                return tokens[0].Text is not ("might" or "would" or "could" or "will" or "may" or "suppose" or "assume" or "imagine" or "if" or "what" or "how" or "why" or "which" or "who");
            }
        }

        return false;
    }
}
