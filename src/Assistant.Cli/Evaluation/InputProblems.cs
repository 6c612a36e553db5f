namespace Assistant.Cli.Evaluation;

/// <summary>Collects what is wrong with a file, each with its place, so that one run shows all of it.</summary>
/// <param name="file">As the caller named it.</param>
internal sealed class InputProblems(string file)
{
    private const int Shown = 20;

    private readonly List<string> _lines = [];

    /// <summary>One more problem; line and column are 1-based.</summary>
    public void Add(int line, int column, string what) => _lines.Add(FormattableString.Invariant($"{file}:{line}:{column}: {what}"));

    /// <summary>Ends the run if there was any.</summary>
    /// <exception cref="InputException">With a line for each, the first twenty.</exception>
    public void ThrowIfAny()
    {
        if (_lines.Count == 0)
        {
            return;
        }

        var more = _lines.Count > Shown ? FormattableString.Invariant($"\n... and {_lines.Count - Shown} more") : "";
        throw new InputException(string.Join('\n', _lines.Take(Shown)) + more);
    }
}
