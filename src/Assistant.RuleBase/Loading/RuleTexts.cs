namespace Assistant.RuleBase.Loading;

/// <summary>Content files held in memory, by relative path.</summary>
public sealed class RuleTexts(IReadOnlyDictionary<string, string> texts) : IRuleBaseSource
{
    /// <inheritdoc />
    public IReadOnlyList<RuleFile> ReadAll() =>
        [.. texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new RuleFile(t.Key, t.Value))];
}
