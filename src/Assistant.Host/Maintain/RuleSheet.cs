namespace Assistant.Host.Maintain;

/// <summary>One rule with everything that belongs to it.</summary>
/// <param name="Rule">As in the list.</param>
/// <param name="Place">File and line.</param>
/// <param name="Words">The rule as a sentence for somebody who does not code.</param>
/// <param name="Effects">Each effect in words.</param>
/// <param name="Citations">Each locator with its section.</param>
/// <param name="Cases">Its examples, and whether each holds.</param>
/// <param name="Full">Share of all cases in which it applies in full, 0–1; null for a rule not in force.</param>
/// <param name="Notes">Why it is coded so, or null.</param>
internal sealed record RuleSheet(
    RuleRow Rule, string Place, string Words, IEnumerable<string> Effects, IEnumerable<string> Citations, IEnumerable<CaseRow> Cases, double? Full, string? Notes);
