using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Execution;

/// <summary>A located sentence that no rule carries.</summary>
/// <param name="Locator">Where it stands.</param>
/// <param name="None">Why no rule carries it, or null.</param>
/// <param name="RelatedTopic">For a related-article blurb: its topic in our words, or null.</param>
public sealed record Passage(SourceLocator Locator, string? None, string? RelatedTopic);
