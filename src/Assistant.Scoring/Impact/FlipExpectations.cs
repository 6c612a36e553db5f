using Assistant.RuleBase.Comparing;

namespace Assistant.Scoring.Impact;

/// <summary>Holds the flips of a change against those its changelog entry announces.</summary>
/// <param name="Unlisted">Flips no line covers, or beyond the number a line allows.</param>
/// <param name="Unmet">Lines that cover no flip.</param>
public sealed record FlipExpectations(IReadOnlyList<ImpactFlip> Unlisted, IReadOnlyList<ExpectedFlip> Unmet)
{
    /// <summary>Each flip is counted towards the first line with room that covers it.</summary>
    public static FlipExpectations Of(IEnumerable<ImpactFlip> flips, IReadOnlyList<ExpectedFlip> expected)
    {
        var used = new int[expected.Count];
        var unlisted = new List<ImpactFlip>();
        foreach (var flip in flips)
        {
            var line = Enumerable.Range(0, expected.Count)
                .FirstOrDefault(i => used[i] < (expected[i].AtMost ?? int.MaxValue) && expected[i].Covers(flip.From, flip.To, flip.Cause.Rule, flip.State, flip.Scenario), -1);
            if (line < 0)
            {
                unlisted.Add(flip);
            }
            else
            {
                used[line]++;
            }
        }

        return new FlipExpectations(unlisted, [.. expected.Where((_, i) => used[i] == 0)]);
    }

    /// <summary>Lines that would announce these flips, to be pasted under <c>Expected flips:</c>.</summary>
    public static IEnumerable<string> Lines(IEnumerable<ImpactFlip> flips) =>
        flips.GroupBy(f => (f.From, f.To, f.Cause.Rule))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.ToString(), StringComparer.Ordinal)
            .Select(g => FormattableString.Invariant($"- {g.Key.From} -> {g.Key.To}{(g.Key.Rule is { } rule ? $", through {rule}" : "")}, at most {g.Count()}"));
}
