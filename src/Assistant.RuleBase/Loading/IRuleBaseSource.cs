namespace Assistant.RuleBase.Loading;

/// <summary>Where content files come from: a folder, or texts in memory.</summary>
public interface IRuleBaseSource
{
    /// <summary>All content files, in ordinal order of their paths.</summary>
    /// <exception cref="InvalidRulesException">The source cannot be read, or a file exceeds <see cref="RuleBaseLimits"/>.</exception>
    IReadOnlyList<RuleFile> ReadAll();
}
