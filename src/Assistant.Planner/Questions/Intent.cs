namespace Assistant.Planner.Questions;

/// <summary>What a question wants; the JSON contract writes the names in kebab-case.</summary>
public enum Intent
{
    /// <summary>How one or several states may respond.</summary>
    Assess,

    /// <summary>Two or more states side by side.</summary>
    Compare,

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

    /// <summary>The question leaves open what it asks.</summary>
    Clarify,

    /// <summary>The assistant does not answer this, and says why.</summary>
    Decline,
}
