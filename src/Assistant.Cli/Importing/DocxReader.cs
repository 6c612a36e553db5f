using System.IO.Compression;
using System.Text;
using Assistant.RuleBase.Importing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Cli.Importing;

/// <summary>Reads .docx: paragraphs and headings by their styles. Deleted text, field codes, tables and text boxes are no text.</summary>
internal static class DocxReader
{
    public static SourceText Read(byte[] bytes, Deadline deadline)
    {
        Bound(bytes, deadline);
        using var stream = new MemoryStream(bytes, writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = SourceLimits.UnfoldedLength });
        var main = document.MainDocumentPart ?? throw new SourceRefusedException("it is no Word document; save it again as .docx");
        var headings = DocxStyles.Of(main.StyleDefinitionsPart, deadline);
        return Paragraphs(main, headings, deadline);
    }

    private static SourceText Paragraphs(MainDocumentPart main, DocxStyles styles, Deadline deadline)
    {
        var blocks = new List<SourceBlock>();
        DateOnly? published = null;
        using var reader = OpenXmlReader.Create(main);
        var (text, style, level) = (new StringBuilder(), "", 0);
        while (reader.Read())
        {
            deadline.Check();
            CheckDepth(reader);
            if (reader.IsStartElement && Skipped(reader.ElementType))
            {
                // Skip stands on what follows, which Read would pass over.
                do
                {
                    reader.Skip();
                }
                while (!reader.EOF && reader.IsStartElement && Skipped(reader.ElementType));
                if (reader.EOF)
                {
                    break;
                }
            }

            if (reader.ElementType == typeof(Paragraph) && reader.IsStartElement)
            {
                (style, level) = ("", 0);
                text.Clear();
            }

            if (reader.IsStartElement)
            {
                Take(reader, text, ref style, ref level);
            }

            if (reader.ElementType == typeof(Paragraph) && reader.IsEndElement && text.ToString().Trim() is { Length: > 0 } line)
            {
                if (PageFurniture.Is(line))
                {
                    published ??= PageFurniture.Date(line);
                }
                else
                {
                    blocks.Add(new SourceBlock(styles.KindOf(style, level, blocks.Count == 0), line));
                }

                text.Clear();
            }
        }

        return new SourceText(blocks, published);
    }

    private static bool Skipped(Type element) =>
        element == typeof(Table) || element == typeof(DeletedRun) || element == typeof(MoveFromRun) || element == typeof(Drawing) || element == typeof(Picture)
        || element == typeof(AlternateContent) || element == typeof(EmbeddedObject) || element == typeof(FieldCode);

    private static void Take(OpenXmlReader reader, StringBuilder text, ref string style, ref int level)
    {
        if (reader.ElementType == typeof(Text))
        {
            text.Append(reader.GetText());
        }
        else if (reader.ElementType == typeof(TabChar) || reader.ElementType == typeof(Break) || reader.ElementType == typeof(CarriageReturn))
        {
            text.Append(' ');
        }
        else if (reader.ElementType == typeof(NoBreakHyphen))
        {
            text.Append('\u2011');
        }
        else if (reader.ElementType == typeof(ParagraphStyleId))
        {
            style = Value(reader);
        }
        else if (reader.ElementType == typeof(OutlineLevel))
        {
            level = int.TryParse(Value(reader), out var outline) && outline is >= 0 and < 9 ? outline + 1 : 0;
        }
    }

    internal static void CheckDepth(OpenXmlReader reader)
    {
        if (reader.Depth > SourceLimits.Depth)
        {
            throw new SourceRefusedException($"its parts are nested more than {SourceLimits.Depth} levels deep; save its text alone");
        }
    }

    internal static string Value(OpenXmlReader reader) => reader.Attributes.FirstOrDefault(a => a.LocalName == "val").Value ?? "";

    /// <summary>Unfolds every part once and throws it away: what the archive says of its sizes is not believed.</summary>
    private static void Bound(byte[] bytes, Deadline deadline)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > SourceLimits.Parts)
        {
            throw new SourceRefusedException($"it holds more than {SourceLimits.Parts} parts; save its text alone");
        }

        var buffer = new byte[64 * 1024];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            int count;
            while ((count = part.Read(buffer)) > 0)
            {
                deadline.Check();
                if ((total += count) > SourceLimits.UnfoldedLength)
                {
                    throw new SourceRefusedException($"it unfolds to more than {SourceLimits.UnfoldedLength / (1024 * 1024)} MiB; save its text alone");
                }
            }
        }
    }
}
