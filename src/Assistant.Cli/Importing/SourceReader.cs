using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Importing;

/// <summary>Reads a source in any of the formats known, within bounds of size, depth and time.</summary>
internal sealed class SourceReader(TimeProvider time)
{
    /// <summary>Parsers recurse; a stack of this size outlasts the depths they are allowed.</summary>
    private const int Stack = 64 * 1024 * 1024;

    private static readonly Dictionary<string, Func<byte[], Deadline, SourceText>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = (bytes, _) => PlainTextReader.Read(Utf8Text.Of(bytes)),
        [".md"] = (bytes, _) => MarkdownReader.Read(Utf8Text.Of(bytes)),
        [".markdown"] = (bytes, _) => MarkdownReader.Read(Utf8Text.Of(bytes)),
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
        [".docx"] = DocxReader.Read,
        [".pdf"] = PdfReader.Read,
    };

    /// <summary>Endings of the formats known.</summary>
    public static IReadOnlyCollection<string> Endings => Formats.Keys;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It cannot be read, or is refused; one sentence says why.</exception>
    public SourceText Read(string path)
    {
        var name = Path.GetFileName(path);
        var format = Formats.GetValueOrDefault(Path.GetExtension(path))
            ?? throw new InputException($"{name}: this kind of file is not read; convert it to one of {string.Join(", ", Formats.Keys)}");
        var bytes = Bytes(path, name);
        SourceText? read = null;
        Exception? fault = null;
        var deadline = new Deadline(time, SourceLimits.Time);
        var reading = new Thread(
            () =>
            {
                try
                {
                    read = format(bytes, deadline);
                }
#pragma warning disable CA1031 // Parsers of strangers' files throw whatever they like; all of it becomes the one sentence below.
                catch (Exception thrown)
#pragma warning restore CA1031
                {
                    fault = thrown;
                }
            },
            Stack)
        { IsBackground = true };
        reading.Start();

        // A parser that never asks for the deadline is left behind and ends with the process.
        if (!reading.Join(SourceLimits.Time + TimeSpan.FromSeconds(5)))
        {
            fault = new TimeoutException();
        }

        return fault is null && read is not null ? Bounded(read, name) : throw new InputException($"{name}: {Reason(fault)}");
    }

    private static string Reason(Exception? fault) => fault switch
    {
        SourceRefusedException refused => refused.Message,
        TimeoutException => $"it takes longer than {SourceLimits.Time.TotalSeconds:0} s to read; save it again in a simpler form, such as plain text",
        _ => $"it is damaged, or not what its ending says ({fault?.GetType().Name ?? "nothing"}); save it again, or as plain text",
    };

    private static SourceText Bounded(SourceText text, string name)
    {
        if (text.Blocks.Sum(b => (long)b.Text.Length) > SourceLimits.Characters)
        {
            throw new InputException($"{name}: it holds more than {SourceLimits.Characters / (1024 * 1024)} million characters; import it in parts");
        }

        return text.Blocks.Any(b => b.Text.Any(char.IsLetter)) ? text : throw new InputException($"{name}: it holds no text");
    }

    private static byte[] Bytes(string path, string name)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= SourceLimits.FileLength
                ? File.ReadAllBytes(path)
                : throw new InputException($"{name}: it is larger than {SourceLimits.FileLength / (1024 * 1024)} MiB; import it in parts");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file cannot be read; check the path");
        }
    }
}
