namespace Assistant.Planner.Plans;

/// <summary>The step vocabulary of plans: every name is a function of a kernel plugin.</summary>
public static class PlanFunctions
{
    /// <summary>Assesses one state under one scenario.</summary>
    public const string Assess = "scoring.assess";

    /// <summary>Rules that bear on named response options.</summary>
    public const string FindRules = "rules.find";

    /// <summary>One rule by identifier, or what is known of a locator.</summary>
    public const string ShowRule = "rules.show";

    /// <summary>Rules and pointers about a topic.</summary>
    public const string Topic = "rules.topic";

    /// <summary>Figures and ties of one state.</summary>
    public const string Profile = "states.profile";

    /// <summary>Documents and datasets behind the base.</summary>
    public const string Source = "states.source";
}
