using Assistant.RuleBase.Importing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Assistant.Cli.Importing;

/// <summary>Reads the text of a PDF page by page, in reading order. A scan has none, and is refused rather than guessed at.</summary>
internal static class PdfReader
{
    private const int LettersOfPage = 50_000;
    private const char Unknown = '\uFFFD';

    public static SourceText Read(byte[] bytes, Deadline deadline)
    {
        using var pdf = Open(bytes);
        if (pdf.NumberOfPages > SourceLimits.Pages)
        {
            throw new SourceRefusedException($"it has more than {SourceLimits.Pages} pages; import it in parts");
        }

        var lines = new List<PdfLine>();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            deadline.Check();
            var page = pdf.GetPage(number);
            letters += page.Letters.Count;
            if (page.Letters.Count > LettersOfPage || letters > SourceLimits.Characters)
            {
                throw new SourceRefusedException($"page {number} holds more letters than a page of print; save it as plain text");
            }

            lines.AddRange(Lines(page));
        }

        return lines.Count == 0
            ? throw new SourceRefusedException("it holds no text, only pictures of it (a scan); run text recognition over it first, or import a text version")
            : PdfLayout.Of(Known(lines));
    }

    private static PdfDocument Open(byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = SourceLimits.PdfDepth });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new SourceRefusedException("it is locked with a password; save an open copy");
        }
    }

    private static IEnumerable<PdfLine> Lines(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0)
        {
            yield break;
        }

        foreach (var block in UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)))
        {
            var opens = true;
            foreach (var line in block.TextLines)
            {
                var sizes = line.Words.SelectMany(w => w.Letters).Select(l => l.PointSize).Order().ToList();
                yield return new PdfLine(string.Join(' ', line.Words.Select(w => w.Text.Trim())), sizes.Count == 0 ? 0 : Math.Round(sizes[sizes.Count / 2], 1), page.Number, opens, line.BoundingBox.Bottom);
                opens = false;
            }
        }
    }

    /// <summary>Fonts without a table of characters give shapes, not letters.</summary>
    private static List<PdfLine> Known(List<PdfLine> lines)
    {
        var (all, unknown) = (lines.Sum(l => l.Text.Length), lines.Sum(l => l.Text.Count(c => c == Unknown || char.IsControl(c))));
        return unknown * 10 > all
            ? throw new SourceRefusedException("its fonts do not say which letters they show; run text recognition over it, or import a text version")
            : lines;
    }
}
