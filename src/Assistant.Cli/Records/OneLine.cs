namespace Assistant.Cli.Records;

/// <summary>Words of others in one line: no control character reaches a terminal or ends a comment.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085' ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
