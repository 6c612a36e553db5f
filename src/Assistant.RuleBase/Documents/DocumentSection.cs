namespace Assistant.RuleBase.Documents;

/// <summary>A stretch of paragraphs under one heading.</summary>
/// <param name="Id">Identifier within the document, such as <c>h1</c> or <c>opening</c>.</param>
/// <param name="Heading">The heading as printed, or our name for an unheaded stretch.</param>
/// <param name="From">First paragraph, such as 3 for <c>p3</c>.</param>
/// <param name="To">Last paragraph, inclusive.</param>
public sealed record DocumentSection(string Id, string Heading, int From, int To);
