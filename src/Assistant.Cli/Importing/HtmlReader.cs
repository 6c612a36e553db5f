using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Importing;

/// <summary>Reads HTML: headings, paragraphs and list items of the article. Scripts never run, and neither they nor navigation are text.</summary>
internal static class HtmlReader
{
    private static readonly HashSet<string> NoText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "nav", "footer", "aside", "form", "button", "select", "textarea", "iframe", "object", "embed", "video",
        "audio", "canvas", "figure", "table", "head", "dialog", "menu", "plaintext", "xmp",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase) { "p", "li", "blockquote", "dd", "dt", "div", "section", "article", "main", "body" };

    public static SourceText Read(byte[] bytes, Deadline deadline)
    {
        var root = Root(Parse(Utf8Text.Of(bytes), deadline));
        var blocks = new List<SourceBlock>();
        DateOnly? published = null;
        var collector = new HtmlTextCollector((tag, text) =>
        {
            deadline.Check();
            if (PageFurniture.Is(text))
            {
                published ??= PageFurniture.Date(text);
            }
            else
            {
                blocks.Add(new SourceBlock(KindOf(tag, blocks), text));
            }
        });
        collector.Collect(root);
        return new SourceText(blocks, published);
    }

    internal static bool IsText(string tag) => !NoText.Contains(tag);

    internal static bool IsHeading(string tag) => tag.Length == 2 && tag[0] is 'h' or 'H' && tag[1] is >= '1' and <= '6';

    internal static bool IsBlock(string tag) => Paragraphs.Contains(tag) || IsHeading(tag);

    private static BlockKind KindOf(string tag, List<SourceBlock> before) =>
        !IsHeading(tag) ? BlockKind.Paragraph : tag[1] == '1' && before.TrueForAll(b => b.Kind != BlockKind.Title) ? BlockKind.Title : BlockKind.Heading;

    /// <summary>The article itself where a page marks it.</summary>
    private static IElement Root(IDocument page)
    {
        foreach (var name in new[] { "article", "main" })
        {
            if (page.GetElementsByTagName(name) is { Length: 1 } marked)
            {
                return marked[0];
            }
        }

        return page.Body ?? throw new SourceRefusedException("it holds no text");
    }

    /// <summary>The parser builds without recursion; time and count are held while it builds, depth while it is walked.</summary>
    private static IDocument Parse(string text, Deadline deadline)
    {
        var elements = 0;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                OnCreated = (_, _) =>
                {
                    deadline.Check();
                    if (++elements > SourceLimits.Elements)
                    {
                        throw new SourceRefusedException($"it holds more than {SourceLimits.Elements} elements; save the article alone");
                    }
                },
            },
            BrowsingContext.New(Configuration.Default));
        return parser.ParseDocument(text);
    }
}
