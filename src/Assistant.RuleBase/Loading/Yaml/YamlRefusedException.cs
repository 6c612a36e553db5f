namespace Assistant.RuleBase.Loading.Yaml;

/// <summary>Ends the walk of one file; becomes a located problem.</summary>
internal sealed class YamlRefusedException(FilePlace place, string code, string message) : Exception(message)
{
    public FilePlace Place { get; } = place;

    public string Code { get; } = code;
}
