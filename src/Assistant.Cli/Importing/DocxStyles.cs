using Assistant.RuleBase.Importing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Cli.Importing;

/// <summary>What the styles of a .docx mean, whatever language their identifiers are in.</summary>
internal sealed class DocxStyles
{
    private const string Title = "title";
    private const string Subtitle = "subtitle";

    private readonly Dictionary<string, string> _nameOf = new(StringComparer.Ordinal);

    /// <summary>Reads the names behind the identifiers; without a part for them the identifiers themselves must do.</summary>
    public static DocxStyles Of(StyleDefinitionsPart? part, Deadline deadline)
    {
        var styles = new DocxStyles();
        if (part is null)
        {
            return styles;
        }

        using var reader = OpenXmlReader.Create(part);
        var id = "";
        while (reader.Read())
        {
            deadline.Check();
            DocxReader.CheckDepth(reader);
            if (reader.IsStartElement && reader.ElementType == typeof(Style))
            {
                id = reader.Attributes.FirstOrDefault(a => a.LocalName == "styleId").Value ?? "";
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(StyleName))
            {
                styles._nameOf[id] = DocxReader.Value(reader);
            }
        }

        return styles;
    }

    /// <summary>What a paragraph is.</summary>
    /// <param name="style">Identifier of its style, or empty.</param>
    /// <param name="level">Its own outline level, from 1; 0 for none.</param>
    /// <param name="isFirst">Whether no text stands before it.</param>
    public BlockKind KindOf(string style, int level, bool isFirst)
    {
        var name = _nameOf.GetValueOrDefault(style, style).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return name == Title ? (isFirst ? BlockKind.Title : BlockKind.Heading)
            : name == Subtitle ? BlockKind.Summary
            : name.StartsWith("heading", StringComparison.Ordinal) || level > 0 ? (isFirst && name is "heading1" ? BlockKind.Title : BlockKind.Heading)
            : BlockKind.Paragraph;
    }
}
