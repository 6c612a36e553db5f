namespace Assistant.Planner.Verifying;

/// <summary>A sentence without the pieces that come whole from the rule base: what is left is what the writer said.</summary>
/// <remarks>Claims, labels and lines are matched letter for letter, so a changed claim stays in the frame and is checked like everything else.</remarks>
internal static class Frame
{
    /// <summary>Stands where a piece was taken out, so that the words around it do not join.</summary>
    public const char Gap = '\u25CC';

    public static string Of(string text, IEnumerable<string> pieces)
    {
        var frame = text;
        foreach (var piece in pieces.Where(p => p.Length > 0).Distinct().OrderByDescending(p => p.Length))
        {
            frame = frame.Replace(piece, Gap.ToString(), StringComparison.OrdinalIgnoreCase);
        }

        return frame;
    }
}
