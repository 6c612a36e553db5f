using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Verifying;

/// <summary>Reads <c>ID.sentences.tsv</c>: a header, then locator, hash and text by tabs.</summary>
/// <remarks>The hash column is not trusted; each hash is computed from the text.</remarks>
public static class SentenceTable
{
    private const int Cells = 3;

    /// <returns>The sentences in order.</returns>
    /// <exception cref="FormatException">A row has no three cells; the message names its line.</exception>
    public static IReadOnlyList<LocatedSentence> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<LocatedSentence>();
        var line = 0;
        foreach (var row in text.Split('\n').Select(r => r.TrimEnd('\r')))
        {
            line++;
            if (line == 1 || row.Length == 0)
            {
                continue;
            }

            var cells = row.Split('\t', Cells);
            sentences.Add(cells.Length == Cells
                ? new LocatedSentence(cells[0], cells[2])
                : throw new FormatException(FormattableString.Invariant($"line {line} has no three cells by tabs: locator, hash, text")));
        }

        return sentences;
    }
}
