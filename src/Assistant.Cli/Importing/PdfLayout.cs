using System.Text.RegularExpressions;
using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Importing;

/// <summary>Makes paragraphs and headings of lines of print: by type size, by the blocks they stand in, without running heads and page numbers.</summary>
internal static partial class PdfLayout
{
    private const double HeadingSize = 1.12;
    private const int LongestHeading = 25;
    private const int LeastRepeats = 3;

    public static SourceText Of(IReadOnlyList<PdfLine> lines)
    {
        var published = lines.Select(l => PageFurniture.Date(l.Text)).FirstOrDefault(d => d is not null);
        var running = RunningHeads(lines);
        var print = lines.Where(l => !PageFurniture.Is(l.Text) && !running.Contains(Shape(l.Text))).ToList();
        var body = BodySize(print);
        var blocks = new List<SourceBlock>();
        foreach (var stretch in Stretches(print))
        {
            var text = Joined(stretch);
            var isHeading = stretch[0].Size >= body * HeadingSize && text.Split(' ').Length <= LongestHeading;
            if (!isHeading && blocks.Count > 0 && GoesOn(blocks[^1], text, stretch[0].Page))
            {
                blocks[^1] = blocks[^1] with { Text = Joined([new PdfLine(blocks[^1].Text, 0, 0, false), new PdfLine(text, 0, 0, false)]) };
            }
            else
            {
                blocks.Add(new SourceBlock(!isHeading ? BlockKind.Paragraph : blocks.Count == 0 ? BlockKind.Title : BlockKind.Heading, text, stretch[0].Page));
            }
        }

        return new SourceText(blocks, published);
    }

    /// <summary>A block of print, cut where the type size changes: a heading often stands close to its text.</summary>
    private static List<List<PdfLine>> Stretches(List<PdfLine> lines)
    {
        var stretches = new List<List<PdfLine>>();
        foreach (var line in lines)
        {
            var last = stretches.Count > 0 ? stretches[^1][^1] : null;
            if (last is null || line.Opens || line.Page != last.Page || Math.Abs(line.Size - last.Size) > 0.1 * Math.Max(line.Size, last.Size))
            {
                stretches.Add([]);
            }

            stretches[^1].Add(line);
        }

        return stretches;
    }

    /// <summary>A paragraph that a page or column ends in mid-sentence.</summary>
    private static bool GoesOn(SourceBlock before, string text, int page) =>
        before.Kind == BlockKind.Paragraph && page - before.Page is 0 or 1 && char.IsLower(text[0]) && !".!?…:”\"".Contains(before.Text[^1]);

    private static double BodySize(List<PdfLine> lines) =>
        lines.GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault();

    /// <summary>The first and last lines of pages that come again and again, numbers aside.</summary>
    private static HashSet<string> RunningHeads(IReadOnlyList<PdfLine> lines) =>
    [
        .. lines.GroupBy(l => l.Page)
            .SelectMany(page => new[] { page.First(), page.Last() }.Select(l => Shape(l.Text)).Distinct())
            .GroupBy(shape => shape)
            .Where(same => same.Count() >= LeastRepeats)
            .Select(same => same.Key),
    ];

    private static string Shape(string line) => Digits().Replace(line, "0");

    /// <summary>Joins lines; a hyphen before a small letter at a line's end is taken for a cut word.</summary>
    private static string Joined(IReadOnlyList<PdfLine> lines)
    {
        var text = lines[0].Text;
        foreach (var line in lines.Skip(1).Select(l => l.Text))
        {
            var isCut = text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]) && char.IsLower(line[0]);
            text = isCut ? text[..^1] + line : $"{text} {line}";
        }

        return text;
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Digits();
}
