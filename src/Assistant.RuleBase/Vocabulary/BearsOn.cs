namespace Assistant.RuleBase.Vocabulary;

/// <summary>What an effect speaks about (scoring method, section 2).</summary>
public enum BearsOn
{
    /// <summary>Makes a state more or less likely to take the option: the score.</summary>
    Choice,

    /// <summary>Makes the option more or less likely to work: the prospects.</summary>
    Success,

    /// <summary>What the option yields; a cited line without weight.</summary>
    Brings,

    /// <summary>What the option ties or burdens; a cited line without weight.</summary>
    Costs,

    /// <summary>What the option presupposes; a cited line without weight.</summary>
    Needs,
}
