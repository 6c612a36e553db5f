namespace Assistant.RuleBase.Loading;

/// <summary>Collects every problem of a load, so that all are shown at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<RuleProblem> _problems = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    public IReadOnlyList<RuleProblem> InFileOrder => [.. RuleProblem.InFileOrder(_problems.Distinct())];

    public bool IsEmpty => _problems.Count == 0;

    public int Count => _problems.Count;

    /// <summary>Whether a file could not be read whole, so that what it should define is not known.</summary>
    public bool IsBroken(string file) => _broken.Contains(file);

    /// <summary>Reports what keeps a file, or part of it, from being read.</summary>
    public void AddBroken(FilePlace place, string code, string message)
    {
        _broken.Add(place.File);
        Add(place, code, message);
    }

    public void Add(FilePlace place, string code, string message) =>
        _problems.Add(new RuleProblem(place.File, place.Line, place.Column, code, message));

    /// <summary>Reports an identifier that names nothing, with the nearest known one.</summary>
    /// <remarks>Where a broken file leaves nothing known, or is the one that may define this, it is the mistake and its echoes are not reported.</remarks>
    public void AddUnknown(
        FilePlace place, string what, string given, IEnumerable<string> known, string code = ProblemCodes.UnknownIdentifier, params string[] definedIn)
    {
        if (!definedIn.Any(IsBroken) && (known.Any() || _broken.Count == 0))
        {
            Add(place, code, $"`{given}` is no known {what}; {NearestName.Suggest(given, known)}");
        }
    }
}
