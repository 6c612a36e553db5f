using System.Text;

namespace Assistant.Cli.Tests;

/// <summary>An output nothing more goes into.</summary>
internal sealed class FullDisk : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left.");
}
