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

    /// <summary>Whether a file could not be read whole, so that what it should define is not known.</summary>
    public bool IsBroken(string file) => _problems.Any(p => p.File == file && (p.Code is ProblemCodes.Syntax or ProblemCodes.Unreadable));

    public void Add(FilePlace place, string code, string message) =>
        _problems.Add(new RuleProblem(place.File, place.Line, place.Column, code, message));

    /// <summary>Reports an identifier that names nothing, with the nearest known one.</summary>
    /// <remarks>Where a broken file leaves nothing known, the broken file is the mistake and its echoes are not reported.</remarks>
    public void AddUnknown(FilePlace place, string what, string given, IEnumerable<string> known, string code = ProblemCodes.UnknownIdentifier)
    {
        if (known.Any() || !_problems.Any(p => p.Code is ProblemCodes.Syntax or ProblemCodes.Unreadable or ProblemCodes.MissingKey))
        {
            Add(place, code, $"`{given}` is no known {what}; {NearestName.Suggest(given, known)}");
        }
    }
}
