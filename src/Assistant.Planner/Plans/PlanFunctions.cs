namespace Assistant.Planner.Plans;

/// <summary>The step vocabulary of plans: every name is a function of a kernel plugin.</summary>
public static class PlanFunctions
{
    /// <summary>Assesses one state under one scenario.</summary>
    public const string Assess = "scoring.assess";

    /// <summary>The same case with one thing changed at a time.</summary>
    public const string Vary = "scoring.vary";

    /// <summary>The states of a group in the order of one response.</summary>
    public const string Rank = "scoring.rank";

    /// <summary>The smallest change that puts another response first.</summary>
    public const string Counterfactual = "scoring.counterfactual";

    /// <summary>How answers are scored and how well that did.</summary>
    public const string Method = "scoring.method";

    /// <summary>Coded past cases near to a pressure.</summary>
    public const string Precedents = "states.precedents";

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
