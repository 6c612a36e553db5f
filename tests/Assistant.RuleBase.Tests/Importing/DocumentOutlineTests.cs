using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Tests.Importing;

public sealed class DocumentOutlineTests
{
    [Fact]
    public void Sentences_are_located_as_every_sheet_locates_them()
    {
        var outline = DocumentOutline.Of(new SourceText(
        [
            new(BlockKind.Title, "Ports."), new(BlockKind.Summary, "In short."), new(BlockKind.Paragraph, "One. Two.", 1), new(BlockKind.Heading, "Money."),
            new(BlockKind.Heading, "Reserves."), new(BlockKind.Paragraph, "Three.", 2), new(BlockKind.Paragraph, "  "), new(BlockKind.Paragraph, "Four. Five."), new(BlockKind.Related, "Six. Seven."),
        ]));

        Assert.Equal(["title", "summary", "p1.s1", "p1.s2", "h1", "h2", "p2.s1", "p3.s1", "p3.s2", "r1"], outline.Sentences.Select(s => s.Position));
        Assert.Equal([null, null, 1, 1, null, null, 2, null, null, null], outline.Sentences.Select(s => s.Page));
        Assert.Equal([new DocumentSection("opening", "Opening", 1, 1), new DocumentSection("h2", "Reserves", 2, 3)], outline.Sections);
        Assert.Equal("Ports.", outline.Title);
    }

    [Fact]
    public void A_long_paragraph_taken_for_a_heading_does_not_bring_its_text_along()
    {
        var outline = DocumentOutline.Of(new SourceText([new(BlockKind.Heading, string.Join(' ', Enumerable.Repeat("word", 60))), new(BlockKind.Paragraph, "Text.")]));

        Assert.True(outline.Sections[0].Heading.Length < 130);
        Assert.EndsWith("…", outline.Sections[0].Heading, StringComparison.Ordinal);
    }
}
