using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Importing;

/// <summary>Reads plain text. Nothing marks its headings, so a short line of one sentence above longer text is taken for one.</summary>
internal static class PlainTextReader
{
    private const int LongestHeading = 14;
    private const int LongestTitle = 30;
    private const int Wrapped = 40;

    public static SourceText Read(string text)
    {
        var lines = Paragraphs(text.ReplaceLineEndings("\n"));
        var published = lines.Select(PageFurniture.Date).FirstOrDefault(d => d is not null);
        var end = lines.FindIndex(PageFurniture.OpensRelated);
        var body = end < 0 ? lines : lines[..end];
        var blocks = Head(body, out var begun);
        body = [.. body[begun..].Where(l => !PageFurniture.Is(l))];
        blocks.AddRange(body.Select((line, i) => new SourceBlock(IsHeading(line, i + 1 < body.Count ? body[i + 1] : "") ? BlockKind.Heading : BlockKind.Paragraph, line)));
        blocks.AddRange(end < 0 ? [] : lines[(end + 1)..].Where(l => !PageFurniture.Is(l)).Select(l => new SourceBlock(BlockKind.Related, l)));
        return new SourceText(blocks, published);
    }

    /// <summary>The title, and a standfirst if a date or the like stands between it and the text.</summary>
    private static List<SourceBlock> Head(List<string> lines, out int begun)
    {
        begun = 0;
        if (lines.Count < 2 || WordsOf(lines[0]) > LongestTitle || SentenceSplitter.Split(lines[0]).Count != 1)
        {
            return [];
        }

        begun = 1;
        var blocks = new List<SourceBlock> { new(BlockKind.Title, lines[0]) };
        if (lines.Count > 3 && PageFurniture.Is(lines[2]) && !PageFurniture.Is(lines[1]) && SentenceSplitter.Split(lines[1]).Count == 1)
        {
            begun = 2;
            blocks.Add(new SourceBlock(BlockKind.Summary, lines[1]));
        }

        return blocks;
    }

    private static bool IsHeading(string line, string next) =>
        WordsOf(line) <= LongestHeading && line[^1] is not (':' or ';' or ',' or '?' or '!' or '"' or '”') && SentenceSplitter.Split(line).Count == 1
        && (WordsOf(next) > LongestHeading || SentenceSplitter.Split(next).Count > 1);

    /// <summary>Blocks between empty lines where there are any; otherwise lines, unless they are the lines of one wrapped text.</summary>
    private static List<string> Paragraphs(string text)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).ToList();
        var filled = lines.Where(l => l.Length > 0).ToList();
        var long_ = filled.Where(l => l.Length > Wrapped).ToList();
        var isWrapped = long_.Count > 1 && long_.Count(l => !".!?…:\"”’)".Contains(l[^1])) > long_.Count / 2;
        if (!isWrapped)
        {
            return filled;
        }

        var paragraphs = new List<string>();
        var open = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                open.Add(line);
            }
            else if (open.Count > 0)
            {
                paragraphs.Add(string.Join(' ', open));
                open.Clear();
            }
        }

        return paragraphs;
    }

    private static int WordsOf(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
