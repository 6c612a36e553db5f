using Assistant.Cli.Importing;
using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Verifying;

namespace Assistant.Cli.Verifying;

/// <summary>The copies of documents in a folder outside the repository: <c>ID.sentences.tsv</c>, and <c>ID.</c> with the ending of any format that can be imported.</summary>
internal sealed class SourceShelf(string folder, SourceReader reader)
{
    private const string Table = ".sentences.tsv";

    /// <summary>Every copy of one document, the table of sentences first.</summary>
    /// <exception cref="InputException">A copy cannot be read.</exception>
    public IReadOnlyList<SourceCopy> CopiesOf(string document)
    {
        var copies = new List<SourceCopy>();
        if (Path.Combine(folder, document + Table) is var table && File.Exists(table))
        {
            copies.Add(new SourceCopy(Path.GetFileName(table), Rows(table)));
        }

        foreach (var whole in SourceReader.Endings.Select(e => Path.Combine(folder, document + e)).Where(File.Exists))
        {
            copies.Add(new SourceCopy(Path.GetFileName(whole), DocumentOutline.Of(reader.Read(whole)).Sentences));
        }

        return copies;
    }

    private static IReadOnlyList<LocatedSentence> Rows(string path)
    {
        try
        {
            return new FileInfo(path).Length <= SourceLimits.TextLength
                ? SentenceTable.Read(Utf8Text.Of(File.ReadAllBytes(path)))
                : throw new InputException($"{path}: it is larger than {SourceLimits.TextLength / (1024 * 1024)} MiB");
        }
        catch (Exception fault) when (fault is FormatException or SourceRefusedException)
        {
            throw new InputException($"{path}: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file cannot be read");
        }
    }
}
