namespace Assistant.Planner.Answers;

/// <summary>A rule and the sentence it rests on, or a sentence no rule carries.</summary>
/// <param name="N">From 1.</param>
/// <param name="Rule">Identifier of the rule, or null for a sentence without one.</param>
/// <param name="RuleVersion">Version the rule's wording dates from, or null.</param>
/// <param name="Document">Identifier of the document.</param>
/// <param name="DocumentTitle">Its title.</param>
/// <param name="Locator">Position in the document, such as <c>p3.s2</c>.</param>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Claim">The claim in our words, or null.</param>
public sealed record ClaimCitation(
    int N,
    string? Rule,
    string? RuleVersion,
    string Document,
    string DocumentTitle,
    string Locator,
    string Section,
    string? Claim) : Citation(N);
