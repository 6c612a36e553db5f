using Assistant.RuleBase.Expectations;
using static System.FormattableString;

namespace Assistant.Cli.RulesTesting;

/// <summary>Holds a whole answer to what its test expects.</summary>
internal static class ExpectationCheck
{
    private const int Leading = 3;

    public static IReadOnlyList<TestFault> Faults(AnswerExpectation expect, RankedAnswer actual) =>
        [.. Reading(expect, actual), .. Ranking(expect, actual), .. Citing(expect, actual)];

    /// <summary>Options a fault is about: those expected, and those that stand in their way.</summary>
    public static IReadOnlyList<string> OptionsAtStake(AnswerExpectation expect, RankedAnswer actual) =>
    [
        .. actual.Ranking.Take(1).Select(r => r.Id)
            .Concat(expect.First).Concat(expect.Above).Concat(expect.Top3).Concat(expect.NotTop3).Concat(expect.Scores.Keys)
            .Distinct()
            .Take(4),
    ];

    private static IEnumerable<TestFault> Reading(AnswerExpectation expect, RankedAnswer actual)
    {
        if (expect.Intent is { } intent && actual.Intent != intent)
        {
            yield return new TestFault($"expected to be read as {intent}", $"read as {actual.Intent}");
        }

        if (expect.States.Count > 0 && !expect.States.ToHashSet(StringComparer.Ordinal).SetEquals(actual.States))
        {
            yield return new TestFault($"expected to be about {Listed(expect.States)}", $"about {Listed(actual.States)}");
        }

        if (expect.Declined is { } declined && (actual.Declined ?? AnswerExpectation.NotDeclined) != declined)
        {
            yield return new TestFault(
                declined == AnswerExpectation.NotDeclined ? "expected an answer" : $"expected to be declined as {declined}",
                actual.Declined is null ? "answered" : $"declined as {actual.Declined}");
        }
    }

    private static IEnumerable<TestFault> Ranking(AnswerExpectation expect, RankedAnswer actual)
    {
        List<string> order = [.. actual.Ranking.Select(r => r.Id)];
        string Place(string option) => order.IndexOf(option) is var at and >= 0
            ? Invariant($"{option} is {Ordinal(at + 1)} with {100 * actual.Ranking[at].Score:0.0}")
            : $"{option} is not ranked";
        if (expect.First.Count > 0 && !expect.First.Contains(order.FirstOrDefault() ?? ""))
        {
            yield return new TestFault(
                $"expected {string.Join(" or ", expect.First)} first",
                order.Count == 0 ? "nothing was ranked" : $"{Place(order[0])}; {string.Join(", ", expect.First.Select(Place))}");
        }

        foreach (var option in expect.Top3.Where(o => order.IndexOf(o) is < 0 or >= Leading))
        {
            yield return new TestFault($"expected {option} among the first three", Place(option));
        }

        foreach (var option in expect.NotTop3.Where(o => order.IndexOf(o) is >= 0 and < Leading))
        {
            yield return new TestFault($"expected {option} not among the first three", Place(option));
        }

        foreach (var (higher, lower) in expect.Above.Zip(expect.Above.Skip(1)).Where(p => !StandsAbove(order, p.First, p.Second)))
        {
            yield return new TestFault($"expected {higher} above {lower}", $"{Place(higher)}, {Place(lower)}");
        }

        foreach (var (option, bounds) in expect.Scores)
        {
            if (actual.Ranking.FirstOrDefault(r => r.Id == option) is not { } ranked || ranked.Score <= bounds.Above || ranked.Score >= bounds.Below)
            {
                yield return new TestFault(Invariant($"expected the score of {option} between {bounds.Above:0.##} and {bounds.Below:0.##}"), Place(option));
            }
        }
    }

    private static IEnumerable<TestFault> Citing(AnswerExpectation expect, RankedAnswer actual)
    {
        bool IsCited(string cite) => actual.Rules.Contains(cite) || actual.Locators.Contains(cite);
        foreach (var cite in expect.Cites.Where(c => !IsCited(c)))
        {
            yield return new TestFault($"expected {cite} to be cited", $"cited are {Listed(cite.Contains('#', StringComparison.Ordinal) ? actual.Locators : actual.Rules)}");
        }

        foreach (var cite in expect.NotCites.Where(IsCited))
        {
            yield return new TestFault($"expected {cite} not to be cited", "it is");
        }
    }

    private static bool StandsAbove(List<string> order, string higher, string lower) =>
        order.IndexOf(higher) >= 0 && order.IndexOf(lower) > order.IndexOf(higher);

    private static string Listed(IEnumerable<string> all) => string.Join(", ", all.Order(StringComparer.Ordinal)) is { Length: > 0 } text ? text : "none";

    private static string Ordinal(int number) => Invariant($"{number}{number switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }}");
}
