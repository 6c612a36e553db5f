namespace Assistant.RuleBase.Loading.Yaml;

internal sealed record YamlScalar(FilePlace Place, string Text, bool IsPlain) : YamlNode(Place)
{
    public override string Shape => "a single value";
}
