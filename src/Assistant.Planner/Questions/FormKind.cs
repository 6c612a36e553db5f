namespace Assistant.Planner.Questions;

/// <summary>How long an answer the user wants.</summary>
public enum FormKind
{
    /// <summary>Nothing was said about it.</summary>
    Usual,

    /// <summary>A brief that pastes into a mail: bottom line, judgements, what speaks against, what to watch.</summary>
    Brief,

    /// <summary>As short as can be.</summary>
    Terse,

    /// <summary>All there is.</summary>
    Detailed,
}
