namespace Assistant.RuleBase;

/// <summary>Which content answers: <c>SemVer+hash</c>.</summary>
/// <param name="Number">SemVer of <c>rulebase.yaml</c>.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256 over the normalised content.</param>
public sealed record RuleBaseVersion(string Number, string Hash)
{
    /// <summary>Hash of the shipped content alone: the same as <see cref="Hash"/> unless figures of this machine are laid over it.</summary>
    public string ContentHash { get; init; } = Hash;

    /// <summary>The version as others have it, without the figures of this machine.</summary>
    public RuleBaseVersion Shipped => new(Number, ContentHash);

    /// <inheritdoc />
    public override string ToString() => $"{Number}+{Hash[..12]}";
}
