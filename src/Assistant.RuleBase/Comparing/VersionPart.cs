namespace Assistant.RuleBase.Comparing;

/// <summary>The part of a version a change asks to be raised; what each means stands in <c>rules/README.md</c>.</summary>
public enum VersionPart
{
    /// <summary>Nothing an answer could show: drafts, comments, layout.</summary>
    None,

    /// <summary>Wording, notes, references: no ranking moves.</summary>
    Patch,

    /// <summary>Rules, figures or words added, changed or retired: some rankings move.</summary>
    Minor,

    /// <summary>An identifier is gone or means something else.</summary>
    Major,
}
