namespace Assistant.Host.Maintain;

/// <summary>A rule in the list of the page.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Status">draft, reviewed, stable or retired.</param>
/// <param name="Claim">In our words.</param>
/// <param name="Cites">Locators.</param>
/// <param name="Options">Responses it bears on.</param>
/// <param name="Fires">Share of all cases in which it applies at all, 0–1; null for a rule not in force, and for one that is only told.</param>
/// <param name="IsTold">Whether it is only told when somebody asks, and moves nothing.</param>
internal sealed record RuleRow(string Id, string Status, string Claim, IEnumerable<string> Cites, IEnumerable<string> Options, double? Fires, bool IsTold);
