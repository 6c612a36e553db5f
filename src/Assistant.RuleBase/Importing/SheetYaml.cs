using System.Globalization;
using System.Text;

namespace Assistant.RuleBase.Importing;

/// <summary>Writes <c>documents/ID.yaml</c>: locators and hashes, never a sentence.</summary>
public static class SheetYaml
{
    private const string NoClaim = "no claim was recognised when it was imported; read it once more";

    /// <param name="document">What was imported.</param>
    /// <param name="about">What the user says of it.</param>
    /// <param name="published">Date of publication.</param>
    public static string Of(ImportedDocument document, SourceDetails about, DateOnly published)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(about);
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant(
            $"""
            # The document's sentences, by locator and hash; the text itself stays outside. One line each: the rules that carry a sentence, or why none does.
            id: {document.Id}
            title: {YamlText.Quoted(document.Title)}
            author: {YamlText.Quoted(about.Author)}
            publisher: {YamlText.Quoted(about.Publisher)}
            address: {YamlText.Quoted(about.Address)}
            published: {published:yyyy-MM-dd}
            kind: {about.Kind}
            evidence: none stated
            appraisal: not appraised yet
            sections:{(document.Outline.Sections.Count == 0 ? " []" : "")}

            """).ReplaceLineEndings("\n"));
        foreach (var section in document.Outline.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {section.Id}, heading: {YamlText.Quoted(section.Heading)}, from: p{section.From}, to: p{section.To} }}\n");
        }

        text.Append("locators:\n");
        var drafts = document.Drafts.ToLookup(d => d.Position, d => d.Id, StringComparer.Ordinal);
        foreach (var sentence in document.Outline.Sentences)
        {
            var page = sentence.Page is { } number ? FormattableString.Invariant($", page: {number}") : "";
            text.Append(CultureInfo.InvariantCulture, $"  - {{ locator: {sentence.Position}{page}, sha256: \"{sentence.Hash}\", {Carried(sentence, [.. drafts[sentence.Position]])} }}\n");
        }

        return text.ToString();
    }

    private static string Carried(LocatedSentence sentence, IReadOnlyList<string> drafts) => drafts.Count > 0
        ? $"rules: {YamlText.List(drafts)}"
        : $"none: \"{sentence.Position[0] switch
        {
            't' => "title of the document",
            's' => "standfirst of the document",
            'h' => "heading of a section",
            'r' => "pointer to another text",
            _ => NoClaim,
        }}\"";
}
