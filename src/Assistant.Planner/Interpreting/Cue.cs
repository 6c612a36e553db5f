namespace Assistant.Planner.Interpreting;

/// <summary>What a turn of phrase betrays about the wish behind a message.</summary>
internal enum Cue
{
    /// <summary>"how might ... respond", "what next".</summary>
    Respond,

    /// <summary>"versus", "compare".</summary>
    Compare,

    /// <summary>"which states", "rank".</summary>
    Rank,

    /// <summary>"what if", "suppose".</summary>
    WhatIf,

    /// <summary>"why", "what drives".</summary>
    Why,

    /// <summary>"why not".</summary>
    WhyNot,

    /// <summary>"what would flip".</summary>
    Counterfactual,

    /// <summary>"rules that".</summary>
    Rule,

    /// <summary>"what does the document say".</summary>
    Topic,

    /// <summary>"what are your sources".</summary>
    Source,

    /// <summary>"what do you know about".</summary>
    Profile,

    /// <summary>"what can you do".</summary>
    Help,

    /// <summary>"how sure are you": help about the method.</summary>
    Method,

    /// <summary>"hello", "thanks".</summary>
    Smalltalk,

    /// <summary>"start over".</summary>
    Reset,

    /// <summary>"and ...", "what about", "the same": leans on the turn before.</summary>
    Ellipsis,

    /// <summary>"no, I meant".</summary>
    Correction,

    /// <summary>"it", "they", "that country".</summary>
    Pronoun,

    /// <summary>"small states", "governments": nobody in particular.</summary>
    Generic,

    /// <summary>Nothing this assistant deals in: recipes, sport, code.</summary>
    OffTopic,
}
