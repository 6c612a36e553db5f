using System.Globalization;
using Assistant.Planner.Answers;

namespace Assistant.Cli.Display;

/// <summary>A source as a reader finds it again.</summary>
internal static class CitationLine
{
    public static string Of(Citation citation) => citation switch
    {
        ClaimCitation { Rule: { } rule } claim => $"{claim.Document} {claim.Locator} ({claim.Section}); rule {rule}: {claim.Claim}",
        ClaimCitation claim => $"{claim.Document} {claim.Locator} ({claim.Section})",
        DataCitation { Missing: true } data => $"{data.Text}; would come from {data.Dataset}",
        DataCitation data => $"{data.Text}; {data.Dataset}",
        EpisodesCitation { Reference: { } reference } precedent => $"coded case {precedent.Episode}; {reference}",
        EpisodesCitation cases => string.Create(CultureInfo.InvariantCulture, $"{cases.Chosen} of {cases.Episodes} coded cases ({cases.Position}) chose {cases.Option}"),
        _ => "",
    };
}
