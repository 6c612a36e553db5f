namespace Assistant.Planner.Interpreting;

/// <summary>Reads how much is demanded where it is said by an aim and its size: "whose aim is a change of government", "asks for no more than a minor concession".</summary>
internal static class DemandReader
{
    private const int Reach = 9;

    /// <summary>minor, major or regime; null where no aim is spoken of.</summary>
    public static string? Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsAim(tokens[i].Text))
            {
                continue;
            }

            for (var j = i + 1; j < tokens.Count && j <= i + Reach && tokens[j].Break is '\0' or '-' or ':'; j++)
            {
                if (Size(tokens, j) is { } size)
                {
                    return size;
                }
            }
        }

        return null;
    }

    private static bool IsAim(string word) => word is "aim" or "aims" or "aimed" or "goal" or "purpose" or "demand" or "demands" or "demanding" or "wants" or "want" or "asks" or "asking" or "seeks" or "seeking" or "insists" or "insisting" or "requires" or "price" or "until";

    private static string? Size(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
        return tokens[i].Text switch
        {
            "change" or "removal" or "fall" or "departure" or "ouster" when next == "of" && tokens.Skip(i + 2).Take(3).Any(t => t.Text is "government" or "regime" or "president" or "leadership" or "leader" or "rulers" or "junta") => "regime",
            "minor" or "small" or "token" or "technical" or "modest" or "symbolic" or "tiny" or "limited" when next is "concession" or "concessions" or "change" or "changes" or "step" or "steps" or "gesture" or "fix" or "fixes" or "thing" or "amendment" => "minor",
            "major" or "big" or "sweeping" or "fundamental" or "far-reaching" when next is "concession" or "concessions" or "change" or "changes" or "reversal" or "shift" or "turn" => "major",
            _ => null,
        };
    }
}
