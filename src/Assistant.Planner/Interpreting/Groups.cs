namespace Assistant.Planner.Interpreting;

/// <summary>Whether the states of a ranking were meant as a group.</summary>
internal static class Groups
{
    /// <summary>Up to so many are as good as named: "the Baltic states".</summary>
    private const int AsGoodAsNamed = 3;

    private static readonly string[] Numbers = ["four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"Which Gulf states" means a group; "Kuwait, Qatar and Bahrain" and "the six Gulf monarchies", which counts them out, name states.</summary>
    public static bool AreMeant(Reading reading, IReadOnlyList<string> asked) => asked.Count > AsGoodAsNamed
        && !reading.Found.Mentions.Any(m => m.Ids is [var one] && asked.Contains(one))
        && !reading.Tokens.Any(t => t.Text == FormattableString.Invariant($"{asked.Count}") || Array.IndexOf(Numbers, t.Text) is >= 0 and var place && place + AsGoodAsNamed + 1 == asked.Count);
}
