namespace Assistant.Cli.Importing;

/// <summary>How much of a stranger's file is read; whatever goes past it is refused in one sentence.</summary>
internal static class SourceLimits
{
    /// <summary>Bytes of a file.</summary>
    public const long FileLength = 32L * 1024 * 1024;

    /// <summary>Bytes of a file that is text throughout.</summary>
    public const long TextLength = 8L * 1024 * 1024;

    /// <summary>Bytes all parts of a .docx unfold to.</summary>
    public const long UnfoldedLength = 128L * 1024 * 1024;

    /// <summary>Parts of a .docx.</summary>
    public const int Parts = 2_000;

    /// <summary>Pages of a PDF.</summary>
    public const int Pages = 500;

    /// <summary>Elements of an HTML page, and how deep they stand.</summary>
    public const int Elements = 100_000;

    /// <summary>Levels of an HTML page or a Markdown text.</summary>
    public const int Depth = 200;

    /// <summary>Levels of objects in a PDF.</summary>
    public const int PdfDepth = 100;

    /// <summary>Characters of text taken from any file.</summary>
    public const int Characters = 4 * 1024 * 1024;

    /// <summary>Sentences of a document.</summary>
    public const int Sentences = 10_000;

    /// <summary>For how long a file may be read.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(60);
}
