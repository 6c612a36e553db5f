using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;

namespace Assistant.Cli.Tests.Support;

/// <summary>Made-up documents in every format, in a folder that is gone with the test.</summary>
internal sealed class SourceFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sources-");

    public string Folder => _folder.FullName;

    public string Text(string name, string text) => Bytes(name, Encoding.UTF8.GetBytes(text));

    public string Bytes(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Paragraphs by style; a style named by its local identifier, as Word writes it in other languages.</summary>
    public string Docx(string name, params (string Style, string Text)[] paragraphs)
    {
        var path = Path.Combine(Folder, name);
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new Style(new StyleName { Val = "Title" }) { StyleId = "Titel", Type = StyleValues.Paragraph },
            new Style(new StyleName { Val = "heading 1" }) { StyleId = "berschrift1", Type = StyleValues.Paragraph });
        var body = new Body();
        foreach (var (style, text) in paragraphs)
        {
            body.AppendChild(new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = style }),
                new DeletedRun(new Run(new DeletedText("Deleted words may not count."))) { Author = "x", Id = "1" },
                new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
        }

        body.AppendChild(new Table(new TableRow(new TableCell(new Paragraph(new Run(new Text("A cell may not count.")))))));
        body.AppendChild(new Paragraph(new Run(new Text("The last paragraph may count too."))));
        main.Document = new Document(body);
        return path;
    }

    /// <summary>Lines of print by page; a size of 18 is a heading's.</summary>
    public string Pdf(string name, params (double Size, string Text)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            var y = 780.0;
            foreach (var (size, text) in lines)
            {
                y -= size * (text.StartsWith('\n') ? 3 : 1.25);
                page.AddText(text.TrimStart('\n'), size, new PdfPoint(60, y), font);
            }
        }

        return Bytes(name, builder.Build());
    }

    /// <summary>An archive whose parts hold nothing but zeros.</summary>
    public string Archive(string name, int parts, int length)
    {
        var path = Path.Combine(Folder, name);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        var zeros = new byte[length];
        for (var i = 0; i < parts; i++)
        {
            using var part = archive.CreateEntry($"word/part{i}.xml", CompressionLevel.Fastest).Open();
            part.Write(zeros);
        }

        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
