namespace Assistant.Planner.Interpreting.Learned;

/// <summary>What the model tells apart. How many states are meant is counted, not learnt, so a comparison is an assessment here.</summary>
internal enum LearnedIntent
{
    /// <summary>How one or several states may respond.</summary>
    Assess,

    /// <summary>States of a region or organisation in order.</summary>
    Rank,

    /// <summary>The same with something changed.</summary>
    WhatIf,

    /// <summary>Why a response stands where it does.</summary>
    Why,

    /// <summary>Why a response does not stand higher.</summary>
    WhyNot,

    /// <summary>What smallest change would flip the answer.</summary>
    Counterfactual,

    /// <summary>One rule, or rules of a kind.</summary>
    Rule,

    /// <summary>What the documents say about something.</summary>
    Topic,

    /// <summary>What the base knows about a state.</summary>
    Profile,

    /// <summary>Where claims and figures come from.</summary>
    Source,

    /// <summary>What the assistant does and how.</summary>
    Help,

    /// <summary>Greetings and thanks.</summary>
    Smalltalk,

    /// <summary>Nothing this assistant deals in.</summary>
    OutOfScope,

    /// <summary>Advice on law or on the asker's own dealings.</summary>
    LegalAdvice,

    /// <summary>Help with evasion or harm.</summary>
    Harmful,
}
