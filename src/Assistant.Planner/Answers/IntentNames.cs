using Assistant.Planner.Questions;

namespace Assistant.Planner.Answers;

/// <summary>Intents as the JSON contract spells them.</summary>
public static class IntentNames
{
    /// <summary>assess, what-if, why-not …</summary>
    public static string Of(Intent intent) => intent switch
    {
        Intent.WhatIf => "what-if",
        Intent.WhyNot => "why-not",
        var other => other.ToString().ToLowerInvariant(),
    };
}
