namespace Assistant.RuleBase.Claims;

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStatus
{
    /// <summary>Being written: never fires.</summary>
    Draft,

    /// <summary>Read by a second person, not yet released.</summary>
    Reviewed,

    /// <summary>In force.</summary>
    Stable,

    /// <summary>No longer in force; kept so that old answers still resolve.</summary>
    Retired,
}
