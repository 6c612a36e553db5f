using System.Globalization;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Models.Wording;

/// <summary>Sentences as numbered lines, to a model and back.</summary>
internal static class NumberedLines
{
    private const int LongestLine = 2000;
    private const int LongestNumber = 3;

    public static string Write(IReadOnlyList<DraftSentence> sentences) =>
        string.Join('\n', sentences.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {s.Text}")));

    /// <summary>"3: text"; null for a line of another form.</summary>
    public static (int Number, string Text)? Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return line.Length <= LongestLine && colon is > 0 and <= LongestNumber
            && int.TryParse(line.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && line[(colon + 1)..].Trim() is { Length: > 0 } text
                ? (number, text)
                : null;
    }
}
