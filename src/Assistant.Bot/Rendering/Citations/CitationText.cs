using System.Globalization;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>What a citation says to people: what it stands for, and where that is to be found.</summary>
/// <param name="Name">The claim in our words, the figure, or the cases.</param>
/// <param name="Place">Document, section, place and rule; dataset and year; or null.</param>
internal sealed record CitationText(string Name, string? Place)
{
    /// <summary>The place where room is short: without the document's title, which is the same for most.</summary>
    public string? Short { get => field ?? Place; private init; }

    public static CitationText Of(Citation citation, Answer answer) => citation switch
    {
        ClaimCitation claim => new(claim.Claim ?? $"{claim.DocumentTitle}, {Where(claim.Locator)}", Join(claim.DocumentTitle, claim.Section, Locator(claim), Rule(claim)))
        {
            Short = Join(Locator(claim), Rule(claim), claim.Section, claim.DocumentTitle),
        },
        DataCitation data => new(data.Text, Join(data.Dataset, data.Year?.ToString(CultureInfo.InvariantCulture))),
        EpisodesCitation { Reference: { } reference } precedent => new($"Coded past case {precedent.Episode}", Join(reference, $"rule base {answer.RuleBase.Version}")),
        EpisodesCitation cases => new(Cases(cases, answer), Join("Coded past cases", $"rule base {answer.RuleBase.Version}")),
        _ => new("Source", null),
    };

    private static string Locator(ClaimCitation claim) => $"{Where(claim.Locator)} ({claim.Locator})";

    private static string? Rule(ClaimCitation claim) =>
        claim.Rule is null ? null : $"rule {claim.Rule}{(claim.RuleVersion is null ? "" : $", version {claim.RuleVersion}")}";

    private static string Cases(EpisodesCitation citation, Answer answer)
    {
        var label = answer.Responses.FirstOrDefault(r => r.Id == citation.Option)?.Label ?? citation.Option;
        var who = citation.Position == "third-party" ? "third parties" : "states under sanctions";
        return string.Create(CultureInfo.InvariantCulture, $"In {citation.Chosen} of {citation.Episodes} coded cases of {who}: {label}");
    }

    /// <summary>"p3.s2" becomes "paragraph 3, sentence 2".</summary>
    private static string Where(string locator) => locator switch
    {
        ['p', .. var rest] when rest.Split(".s") is [var paragraph, var sentence] => $"paragraph {paragraph}, sentence {sentence}",
        ['h', .. var heading] when int.TryParse(heading, CultureInfo.InvariantCulture, out _) => $"heading {heading}",
        ['r', .. var related] when int.TryParse(related, CultureInfo.InvariantCulture, out _) => $"related article {related}",
        _ => locator,
    };

    private static string? Join(params IEnumerable<string?> parts)
    {
        var text = string.Join(" · ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length == 0 ? null : text;
    }
}
