namespace Assistant.RuleBase.Verifying;

/// <summary>How a locator stands against a copy of its source.</summary>
public enum LocatorStanding
{
    /// <summary>The sentence stands where the sheet says.</summary>
    Holds,

    /// <summary>The very sentence stands elsewhere.</summary>
    Moved,

    /// <summary>It is gone; another sentence may be its new wording.</summary>
    Reworded,

    /// <summary>It is gone, and nothing like it is there.</summary>
    Missing,
}
