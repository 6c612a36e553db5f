using System.Text;
using Assistant.Cli.Importing;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.OwnFigures;

/// <summary>A table of figures as the user has it, and as it is kept: with a column for the indicator.</summary>
internal sealed class FigureFile
{
    private FigureFile(string path, string text, string? indicator)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Rows = lines.Skip(1).Count(l => l.Length > 0);
        AsKept = new RuleFile(path, indicator is null ? text : string.Join('\n', lines.Select((l, i) => l.Length == 0 ? l : $"{l},{(i == 0 ? "indicator" : indicator)}")) + "\n");
    }

    /// <summary>The table with its four columns; its path is the user's own, so that problems lead there.</summary>
    public RuleFile AsKept { get; }

    /// <summary>Figures in it.</summary>
    public int Rows { get; }

    /// <exception cref="InputException">It cannot be read.</exception>
    public static FigureFile Read(string path, string? indicator)
    {
        try
        {
            return new FileInfo(path).Length <= RuleBaseLimits.FileLength
                ? new FigureFile(path, Utf8Text.Of(File.ReadAllBytes(path)).TrimStart('\uFEFF'), indicator)
                : throw new InputException($"{path}: it is larger than {RuleBaseLimits.FileLength / (1024 * 1024)} MiB; import it in parts");
        }
        catch (SourceRefusedException refused)
        {
            throw new InputException($"{path}: {refused.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file cannot be read; check the path");
        }
    }
}
