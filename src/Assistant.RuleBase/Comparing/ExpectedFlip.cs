namespace Assistant.RuleBase.Comparing;

/// <summary>A change of leading responses that a changelog entry announces.</summary>
/// <param name="From">The response that led, or <see cref="Any"/>.</param>
/// <param name="To">The response that leads now, or <see cref="Any"/>.</param>
/// <param name="Rule">The rule that does it; null for whichever.</param>
/// <param name="States">ISO3 codes it is limited to; empty for all.</param>
/// <param name="Scenarios">Scenarios it is limited to; empty for all.</param>
/// <param name="AtMost">How many answers may flip this way; null for any number.</param>
/// <param name="Line">1-based line in <c>CHANGELOG.md</c>.</param>
public sealed record ExpectedFlip(string From, string To, string? Rule, IReadOnlyList<string> States, IReadOnlyList<string> Scenarios, int? AtMost, int Line)
{
    /// <summary>Stands for every response.</summary>
    public const string Any = "*";

    /// <summary>Whether a flip is of this kind, its number apart.</summary>
    public bool Covers(string from, string to, string? rule, string state, string scenario) =>
        (From == Any || From == from)
        && (To == Any || To == to)
        && (Rule is null || Rule == rule)
        && (States.Count == 0 || States.Contains(state))
        && (Scenarios.Count == 0 || Scenarios.Contains(scenario));
}
