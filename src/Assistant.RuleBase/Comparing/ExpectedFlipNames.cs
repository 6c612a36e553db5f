using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Comparing;

/// <summary>Holds the names in announced flips against two versions: a misspelt one would announce nothing, in silence.</summary>
internal sealed class ExpectedFlipNames(RuleBaseSnapshot before, RuleBaseSnapshot after)
{
    private readonly string[] _responses = Both(before, after, s => s.Responses.Select(r => r.Id));
    private readonly string[] _rules = Both(before, after, s => s.Rules.Select(r => r.Id));
    private readonly string[] _states = Both(before, after, s => s.States.Keys);
    private readonly string[] _scenarios = Both(before, after, s => s.ReferenceScenarios.Select(r => r.Id));

    /// <summary>One problem per name that neither version knows.</summary>
    public IEnumerable<RuleProblem> Problems(ChangelogEntry entry) =>
        from flip in entry.ExpectedFlips
        from unknown in Unknown(flip)
        select new RuleProblem(Changelog.File, flip.Line, 1, ProblemCodes.BadChangelog, $"an expected flip names `{unknown.Name}`, which is no {unknown.What}; {unknown.Mend}");

    private IEnumerable<(string Name, string What, string Mend)> Unknown(ExpectedFlip flip) =>
    [
        .. Unknown([flip.From, flip.To], _responses.Append(ExpectedFlip.Any), "response"),
        .. Unknown(flip.Rule is { } rule ? [rule] : [], _rules, "rule"),
        .. Unknown(flip.States, _states, "state"),

        // Drawn scenarios and questions carry a number, and nobody here knows how many there are.
        .. Unknown(flip.Scenarios.Where(s => !s.Any(char.IsAsciiDigit)), _scenarios, "reference scenario"),
    ];

    private static IEnumerable<(string Name, string What, string Mend)> Unknown(IEnumerable<string> names, IEnumerable<string> known, string what) =>
        names.Except(known, StringComparer.Ordinal).Select(n => (n, what, NearestName.Suggest(n, known)));

    private static string[] Both(RuleBaseSnapshot before, RuleBaseSnapshot after, Func<RuleBaseSnapshot, IEnumerable<string>> of) => [.. of(before).Union(of(after), StringComparer.Ordinal)];
}
