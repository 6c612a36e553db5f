namespace Assistant.Cli.RulesCoverage;

/// <summary>What became of a sentence.</summary>
internal enum SentenceStanding
{
    /// <summary>A rule carries it that moves or annotates answers, and fires for somebody.</summary>
    Fires,

    /// <summary>Only rules without a condition or effect carry it: it is told when asked about.</summary>
    Told,

    /// <summary>Its rules fire for nobody, or are not in force.</summary>
    Never,

    /// <summary>No rule carries it, for a reason given.</summary>
    LeftOut,

    /// <summary>Nobody said what became of it.</summary>
    Bare,
}
