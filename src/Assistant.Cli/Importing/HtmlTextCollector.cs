using System.Text;
using AngleSharp.Dom;

namespace Assistant.Cli.Importing;

/// <summary>Walks a page without recursion and gives the text of each block by the element it stands in.</summary>
internal sealed class HtmlTextCollector(Action<string, string> found)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _blocks = new();

    public void Collect(IElement root)
    {
        INode? node = root;
        var depth = 0;
        _blocks.Push(root.LocalName);
        while (node is not null)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                if (++depth > SourceLimits.Depth)
                {
                    throw new SourceRefusedException($"its elements stand more than {SourceLimits.Depth} levels deep; save the article alone");
                }

                continue;
            }

            Leave(node);
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                depth--;
                Leave(node);
            }

            node = node == root ? null : node.NextSibling;
        }

        Flush();
    }

    /// <returns>Whether to look inside.</returns>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            _text.Append(text.Data);
            return false;
        }

        if (node is not IElement element || !HtmlReader.IsText(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
        {
            return false;
        }

        if (element.LocalName == "br")
        {
            _text.Append(' ');
        }
        else if (HtmlReader.IsBlock(element.LocalName))
        {
            Flush();
            _blocks.Push(element.LocalName);
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is IElement element && HtmlReader.IsText(element.LocalName) && HtmlReader.IsBlock(element.LocalName) && _blocks.Count > 1)
        {
            Flush();
            _blocks.Pop();
        }
    }

    private void Flush()
    {
        if (_text.ToString().Trim() is { Length: > 0 } text)
        {
            found(_blocks.Peek(), text);
        }

        _text.Clear();
    }
}
