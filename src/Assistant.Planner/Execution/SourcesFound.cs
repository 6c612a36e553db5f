using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Execution;

/// <summary>Where claims and figures come from.</summary>
/// <param name="Documents">By identifier.</param>
/// <param name="Attributions">One line per dataset.</param>
public sealed record SourcesFound(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<string> Attributions);
