namespace Assistant.Planner.Interpreting;

/// <summary>Finds what is asked about and is close to a state, yet none: a territory, a region, a firm.</summary>
internal static class NearStateReader
{
    /// <summary>The refusal for it; null when nothing of the kind is asked about.</summary>
    public static Refusal? Read(Reading reading)
    {
        foreach (var mention in reading.Found.Mentions)
        {
            if (mention.Kind == PowerNameKind.NoState && (reading.Roles.Asked.Count == 0 || IsSubject(reading.Tokens, mention.Start, mention.End)))
            {
                return new Refusal("unknown-state", $"not-a-state:{mention.Ids[0]}", NearStates.Find(mention.Ids[0]));
            }

        }

        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (NearStates.IsFirm(reading.Tokens[i].Text) && (IsSubject(reading.Tokens, i, i + 1) || (i > 0 && reading.Roles.Asked.Count == 0 && reading.Tokens[i - 1].Text is "would" or "will" or "might" or "could" or "does" or "should")))
            {
                return Firm(reading.Tokens[i].Raw);
            }
        }

        return null;
    }

    /// <summary>The refusal for a firm.</summary>
    /// <param name="name">Its name as typed.</param>
    public static Refusal Firm(string name) => new("unknown-state", $"names-a-firm:{name}", NearStates.Find(TextFolding.Fold(name)) ?? new NearState(name, "a firm", null));

    private static bool IsSubject(IReadOnlyList<Token> tokens, int start, int end)
    {
        var left = start - 1;
        while (left >= 0 && RoleWords.Fillers.Contains(tokens[left].Text))
        {
            left--;
        }

        var right = end < tokens.Count ? tokens[end].Text : "";
        return left < 0 ? right is "under" or "if" or "facing" or "with" or "after" or "when" || (end < tokens.Count && tokens[end].Break is ',' or ':')
            : RoleWords.Modals.Contains(tokens[left].Text) && RoleWords.RespondVerbs.Contains(right);
    }
}
