using System.Text;

namespace Assistant.Cli.Batch;

/// <summary>Reads lines without ever holding more of one than a bound, however long it is.</summary>
internal sealed class BoundedLines(TextReader reader) : IDisposable
{
    /// <summary>Characters kept of one line.</summary>
    public const int MaximumLength = 32 * 1024;

    private int _number;

    /// <summary>The next line, or null at the end.</summary>
    public BatchLine? Next()
    {
        var text = new StringBuilder();
        var cut = false;
        var read = reader.Read();
        if (read < 0)
        {
            return null;
        }

        for (; read >= 0 && read != '\n'; read = reader.Read())
        {
            if (text.Length < MaximumLength)
            {
                text.Append((char)read);
            }
            else
            {
                cut = true;
            }
        }

        return new BatchLine(++_number, text.ToString().TrimEnd('\r').TrimStart('\uFEFF'), cut);
    }

    public void Dispose() => reader.Dispose();
}
