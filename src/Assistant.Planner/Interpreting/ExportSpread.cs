namespace Assistant.Planner.Interpreting;

/// <summary>Reads how spread out a state's exports are said to be: "its exports were very highly concentrated", "far more diversified exports".</summary>
internal static class ExportSpread
{
    private const int Reach = 6;

    /// <summary>The level of export concentration and the words that say it, or null.</summary>
    public static (string Level, int Start, int End)? Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var concentrated = tokens[i].Text is "concentrated" or "narrow";
            if (!concentrated && tokens[i].Text is not ("diversified" or "diverse" or "varied"))
            {
                continue;
            }

            for (var j = Math.Max(0, i - Reach); j <= Math.Min(tokens.Count - 1, i + 2); j++)
            {
                if (tokens[j].Text is "exports" or "export")
                {
                    var turned = tokens.Take(i).TakeLast(2).Any(t => t.Text is "less" or "not" or "hardly" or "barely" or "least" or "longer");
                    return (concentrated == turned ? "low" : "high", Math.Min(i, j), Math.Max(i, j) + 1);
                }
            }
        }

        return null;
    }
}
