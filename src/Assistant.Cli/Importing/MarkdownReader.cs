using System.Text;
using Assistant.RuleBase.Importing;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Assistant.Cli.Importing;

/// <summary>Reads Markdown: headings, paragraphs and list items. Raw HTML, code, tables and images are no text.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    public static SourceText Read(string text)
    {
        var blocks = new List<SourceBlock>();
        DateOnly? published = null;
        foreach (var leaf in Leaves(Parse(text)))
        {
            var line = Plain(leaf.Inline);
            if (line.Length == 0 || PageFurniture.Is(line))
            {
                published ??= PageFurniture.Date(line);
                continue;
            }

            var kind = leaf is not HeadingBlock heading ? BlockKind.Paragraph : heading.Level == 1 && blocks.Count == 0 ? BlockKind.Title : BlockKind.Heading;
            blocks.Add(new SourceBlock(kind, line));
        }

        return new SourceText(blocks, published);
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new SourceRefusedException("it is nested too deeply to be a text; flatten it");
        }
    }

    private static IEnumerable<LeafBlock> Leaves(MarkdownDocument document)
    {
        var open = new Stack<Block>(document.AsEnumerable().Reverse());
        while (open.TryPop(out var block))
        {
            switch (block)
            {
                case HeadingBlock or ParagraphBlock:
                    yield return (LeafBlock)block;
                    break;
                case ListBlock or ListItemBlock or QuoteBlock:
                    foreach (var child in ((ContainerBlock)block).AsEnumerable().Reverse())
                    {
                        open.Push(child);
                    }

                    break;
            }
        }
    }

    private static string Plain(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        var open = new Stack<Inline>(inlines?.AsEnumerable().Reverse() ?? []);
        while (open.TryPop(out var inline))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    foreach (var child in container.AsEnumerable().Reverse())
                    {
                        open.Push(child);
                    }

                    break;
            }
        }

        return text.ToString().Trim();
    }
}
