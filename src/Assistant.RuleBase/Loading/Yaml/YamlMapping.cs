namespace Assistant.RuleBase.Loading.Yaml;

internal sealed record YamlMapping(FilePlace Place, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Place)
{
    public override string Shape => "a map of keys";
}
