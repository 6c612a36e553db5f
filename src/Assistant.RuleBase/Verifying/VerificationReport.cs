using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Verifying;

/// <summary>A sheet held against one copy of its document.</summary>
/// <param name="Document">Identifier of the document.</param>
/// <param name="File">The copy.</param>
/// <param name="Findings">One per locator, in the sheet's order.</param>
/// <param name="Unlisted">Sentences of the copy that no locator stands for and none is proposed for.</param>
public sealed record VerificationReport(string Document, string File, IReadOnlyList<LocatorFinding> Findings, IReadOnlyList<LocatedSentence> Unlisted)
{
    /// <summary>How many locators hold.</summary>
    public int Holding => Findings.Count(f => f.Standing == LocatorStanding.Holds);

    /// <summary>Whether every locator holds.</summary>
    public bool Holds => Holding == Findings.Count;
}
