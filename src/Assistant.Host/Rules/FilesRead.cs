using Assistant.RuleBase.Loading;

namespace Assistant.Host.Rules;

/// <summary>Files already read: what is checked is what is kept, even if somebody saves in between.</summary>
internal sealed class FilesRead(IReadOnlyList<RuleFile> files) : IRuleBaseSource
{
    public IReadOnlyList<RuleFile> ReadAll() => files;
}
