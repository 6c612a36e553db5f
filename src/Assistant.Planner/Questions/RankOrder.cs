using System.Text.RegularExpressions;

namespace Assistant.Planner.Questions;

/// <summary>Which end of a ranking a question wants first.</summary>
internal static partial class RankOrder
{
    /// <summary>"Which states are least likely to …": the lowest score first, unless the most likely are asked for before ("from most to least").</summary>
    public static bool AsksLeastFirst(string text) =>
        Least().Match(text) is { Success: true } least && !Most().IsMatch(text[..least.Index]);

    [GeneratedRegex(
        @"\b(least[ -]+(likely|inclined|willing|prone|apt|tempted|ready|disposed|to[ -]+most)|most +(unlikely|reluctant|unwilling)|unlikeliest|lowest +(first|scores?|likelihood|odds|chances?)|(in|by) +ascending|(bottom|lowest|last) +(one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)|(?<!to +)the +bottom(?! +line))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Least();

    [GeneratedRegex(@"\b(most +(likely|inclined|willing|prone|apt|tempted|ready|disposed|to|and|or)|likeliest|highest)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Most();
}
