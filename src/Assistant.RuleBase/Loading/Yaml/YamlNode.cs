namespace Assistant.RuleBase.Loading.Yaml;

/// <summary>A piece of a YAML file that knows where it stands.</summary>
internal abstract record YamlNode(FilePlace Place)
{
    public abstract string Shape { get; }
}
