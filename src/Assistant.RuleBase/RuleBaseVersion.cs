namespace Assistant.RuleBase;

/// <summary>Which content answers: <c>SemVer+hash</c>.</summary>
/// <param name="Number">SemVer of <c>rulebase.yaml</c>.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256 over the normalised content.</param>
public sealed record RuleBaseVersion(string Number, string Hash)
{
    /// <inheritdoc />
    public override string ToString() => $"{Number}+{Hash[..12]}";
}
