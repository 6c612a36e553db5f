namespace Assistant.Cli.RulesBook;

/// <summary>Takes the parts of a book in order; its kinds differ only in how they write them.</summary>
internal abstract class BookPage
{
    /// <summary>A heading of level 1 to 3.</summary>
    /// <param name="level">1 is the title.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="anchor">What a link inside the page names, or null.</param>
    public abstract void Heading(int level, string text, string? anchor = null);

    /// <summary>A paragraph of plain text.</summary>
    public abstract void Paragraph(string text);

    /// <summary>A list of plain texts; nothing where it is empty.</summary>
    public abstract void List(IReadOnlyList<string> items);

    /// <summary>A table of plain texts.</summary>
    public abstract void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows);

    /// <summary>The whole page.</summary>
    public abstract string Whole();
}
