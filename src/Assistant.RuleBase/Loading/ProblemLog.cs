namespace Assistant.RuleBase.Loading;

/// <summary>Collects every problem of a load, so that all are shown at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<RuleProblem> _problems = [];

    public IReadOnlyList<RuleProblem> InFileOrder => [.. _problems
        .Distinct()
        .OrderBy(p => p.File, StringComparer.Ordinal)
        .ThenBy(p => p.Line)
        .ThenBy(p => p.Column)
        .ThenBy(p => p.Code, StringComparer.Ordinal)];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(FilePlace place, string code, string message) =>
        _problems.Add(new RuleProblem(place.File, place.Line, place.Column, code, message));

    /// <summary>Reports an identifier that names nothing, with the nearest known one.</summary>
    public void AddUnknown(FilePlace place, string what, string given, IEnumerable<string> known, string code = ProblemCodes.UnknownIdentifier) =>
        Add(place, code, $"`{given}` is no known {what}; {NearestName.Suggest(given, known)}");
}
