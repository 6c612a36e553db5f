namespace Assistant.Planner.Interpreting;

/// <summary>Tells a name that suffers the verb after it.</summary>
internal static class PressedNames
{
    /// <summary>"UAE threatened by the US", "Lithuania hit with a ban": the name before the verb suffers it.</summary>
    public static bool IsPressed(IReadOnlyList<Token> tokens, int end)
    {
        var i = end;
        while (i < tokens.Count && tokens[i].Break == '\0' && RoleWords.Auxiliaries.Contains(tokens[i].Text) || i < tokens.Count && tokens[i].Text is "being" or "gets" or "get" or "got")
        {
            i++;
        }

        if (i >= tokens.Count || !RoleWords.PressureVerbs.Contains(tokens[i].Text) || tokens[i].Break != '\0')
        {
            return false;
        }

        for (var j = i + 1; j < tokens.Count && j <= i + 2; j++)
        {
            if (tokens[j].Text is "by" || (tokens[j].Text is "with" && tokens[i].Text is "hit" or "threatened" or "punished" or "slapped"))
            {
                return true;
            }
        }

        return false;
    }
}
