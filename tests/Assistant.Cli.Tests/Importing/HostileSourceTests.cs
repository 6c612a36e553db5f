using System.Text;
using Assistant.Cli.Importing;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Importing;

/// <summary>Whatever a stranger's file holds, it is refused in one sentence and takes no time to speak of.</summary>
public sealed class HostileSourceTests : IDisposable
{
    private readonly SourceFiles _sources = new();

    public void Dispose() => _sources.Dispose();

    [Fact]
    public void A_pdf_without_text_is_called_a_scan() => Refused(_sources.Pdf("a.pdf", [], []), "a scan");

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7\nnothing of the kind")]
    [InlineData("a.docx", "PK but no archive")]
    [InlineData("a.docx", "")]
    [InlineData("a.txt", "")]
    [InlineData("a.txt", "...\n---")]
    [InlineData("a.html", "<script>only()</script>")]
    [InlineData("a.exe", "MZ")]
    public void A_file_that_is_not_what_it_says_is_refused(string name, string text) => Refused(_sources.Text(name, text), name);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Refused(_sources.Bytes("a.txt", [0x50, 0xFF, 0xFE, 0x41]), "UTF-8");
        Refused(_sources.Bytes("b.md", [.. Encoding.UTF8.GetBytes("Text with a\0 zero.")]), "no text file");
    }

    [Fact]
    public void An_archive_that_unfolds_without_end_is_not_unfolded() => Refused(_sources.Archive("a.docx", 20, 8 * 1024 * 1024), "unfolds to more");

    [Fact]
    public void An_archive_of_many_parts_is_refused() => Refused(_sources.Archive("a.docx", SourceLimits.Parts + 1, 1), "parts");

    [Fact]
    public void Elements_without_end_are_refused()
    {
        Refused(_sources.Text("deep.html", string.Concat(Enumerable.Repeat("<div>", 3_000)) + "Text may end here."), "levels deep");
        Refused(_sources.Text("many.html", string.Concat(Enumerable.Repeat("<i></i>", SourceLimits.Elements + 1))), "elements");
    }

    [Fact]
    public void Quotes_without_end_are_refused() => Refused(_sources.Text("deep.md", new string('>', 20_000) + " text"), "nested");

    [Fact]
    public void Objects_without_end_in_a_pdf_are_refused()
    {
        var nested = new StringBuilder("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X ").Append('[', 200_000).Append(']', 200_000).Append(" >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF");

        Refused(_sources.Text("deep.pdf", nested.ToString()), "deep.pdf");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => Refused(Path.Combine(_sources.Folder, "none.txt"), "none.txt");

    private static void Refused(string file, string why)
    {
        var refused = Assert.Throws<InputException>(() => new SourceReader(TimeProvider.System).Read(file));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }
}
