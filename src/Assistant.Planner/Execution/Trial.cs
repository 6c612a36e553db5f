namespace Assistant.Planner.Execution;

/// <summary>The same case with one thing changed, scored at its centre: what a sentence about "if" rests on.</summary>
/// <param name="Change">What was changed.</param>
/// <param name="Case">The assessment after it; its variant names the change.</param>
public sealed record Trial(CaseChange Change, AssessedCase Case)
{
    /// <summary>How the variant of a trial is named, so that no trial is taken for the case itself.</summary>
    public static string VariantOf(CaseChange change) => "if " + change.Key;
}
