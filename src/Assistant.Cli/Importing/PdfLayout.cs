using System.Text.RegularExpressions;
using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Importing;

/// <summary>Makes paragraphs and headings of lines of print: by type size, by the blocks they stand in, without running heads and page numbers.</summary>
internal static partial class PdfLayout
{
    private const double HeadingSize = 1.12;
    private const int LongestHeading = 25;
    private const int LeastRepeats = 3;
    private const int Edge = 2;

    public static SourceText Of(IReadOnlyList<PdfLine> lines)
    {
        var published = lines.Select(l => PageFurniture.Date(l.Text)).FirstOrDefault(d => d is not null);
        var body = BodySize(lines);
        var running = RunningHeads(lines, body);
        var print = lines.Where(l => !PageFurniture.Is(l.Text) && !running.Contains(l)).ToList();
        var blocks = new List<SourceBlock>();
        foreach (var stretch in Stretches(print))
        {
            var text = Joined([.. stretch.Select(l => l.Text)]);
            var isHeading = stretch[0].Size >= body * HeadingSize && text.Split(' ').Length <= LongestHeading;
            if (!isHeading && blocks.Count > 0 && GoesOn(blocks[^1], text, stretch[0].Page))
            {
                blocks[^1] = blocks[^1] with { Text = Joined([blocks[^1].Text, text]) };
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

    private static double BodySize(IReadOnlyList<PdfLine> lines) =>
        lines.GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault();

    /// <summary>Lines at the head or foot of pages that come again and again, numbers aside.</summary>
    private static HashSet<PdfLine> RunningHeads(IReadOnlyList<PdfLine> lines, double body) =>
    [
        .. lines.GroupBy(l => l.Page)
            .Select(page => page.OrderByDescending(l => l.Height).ToList())
            .SelectMany(page => page.Take(Edge).Concat(page.TakeLast(Edge)).Distinct())
            .Where(l => l.Size < body * HeadingSize)
            .GroupBy(l => Shape(l.Text))
            .Where(same => same.Select(l => l.Page).Distinct().Count() >= LeastRepeats)
            .SelectMany(same => same),
    ];

    private static string Shape(string line) => Digits().Replace(line, "0");

    /// <summary>Joins lines; a hyphen before a small letter at a line's end is taken for a cut word.</summary>
    private static string Joined(IReadOnlyList<string> lines)
    {
        var text = lines[0];
        foreach (var line in lines.Skip(1))
        {
            var isCut = text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]) && char.IsLower(line[0]);
            text = isCut ? text[..^1] + line : $"{text} {line}";
        }

        return text;
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Digits();
}
