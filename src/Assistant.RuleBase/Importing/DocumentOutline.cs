using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Importing;

/// <summary>A source's sentences by locator, and its sections.</summary>
/// <remarks>The scheme of every sheet: <c>title</c>, <c>summary</c>, <c>h1</c>.. for headings, <c>p3.s2</c> for paragraph and sentence, <c>r1</c>.. for pointers.</remarks>
public sealed record DocumentOutline
{
    private const int LongestHeading = 120;

    private DocumentOutline(IReadOnlyList<LocatedSentence> sentences, IReadOnlyList<DocumentSection> sections) => (Sentences, Sections) = (sentences, sections);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<LocatedSentence> Sentences { get; }

    /// <summary>Stretches of paragraphs; what stands before the first heading is the section <c>opening</c>.</summary>
    public IReadOnlyList<DocumentSection> Sections { get; }

    /// <summary>The sentence at <c>title</c>, or null.</summary>
    public string? Title => Sentences.FirstOrDefault(s => s.Position == "title")?.Text;

    /// <summary>Locates every sentence.</summary>
    public static DocumentOutline Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var sentences = new List<LocatedSentence>();
        var sections = new List<DocumentSection>();
        var (paragraph, heading, related) = (0, 0, 0);
        var open = new DocumentSection("opening", "Opening", 1, 0);
        foreach (var block in source.Blocks)
        {
            var text = PlainWhitespace.Of(block.Text);
            if (text.Length == 0)
            {
                continue;
            }

            switch (block.Kind)
            {
                case BlockKind.Paragraph:
                    paragraph++;
                    sentences.AddRange(SentenceSplitter.Split(text).Select((s, i) => new LocatedSentence(FormattableString.Invariant($"p{paragraph}.s{i + 1}"), s, block.Page)));
                    break;
                case BlockKind.Heading:
                    Close(sections, open, paragraph);
                    heading++;
                    open = new DocumentSection(FormattableString.Invariant($"h{heading}"), Short(text), paragraph + 1, 0);
                    sentences.Add(new LocatedSentence(open.Id, text, block.Page));
                    break;
                case BlockKind.Related:
                    related++;
                    sentences.Add(new LocatedSentence(FormattableString.Invariant($"r{related}"), text, block.Page));
                    break;
                default:
                    sentences.Add(new LocatedSentence(block.Kind == BlockKind.Title ? "title" : "summary", text, block.Page));
                    break;
            }
        }

        Close(sections, open, paragraph);
        return new DocumentOutline([.. sentences.DistinctBy(s => s.Position)], sections);
    }

    /// <summary>A heading without a paragraph of its own opens no section.</summary>
    private static void Close(List<DocumentSection> sections, DocumentSection open, int last)
    {
        if (last >= open.From)
        {
            sections.Add(open with { To = last });
        }
    }

    /// <summary>A heading tells a reader where a citation lies; a paragraph mistaken for one must not bring its text along.</summary>
    private static string Short(string heading) =>
        heading.Length <= LongestHeading ? heading.TrimEnd('.') : heading[..heading.LastIndexOf(' ', LongestHeading)] + " …";
}
