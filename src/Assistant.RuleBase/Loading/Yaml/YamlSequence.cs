namespace Assistant.RuleBase.Loading.Yaml;

internal sealed record YamlSequence(FilePlace Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place)
{
    public override string Shape => "a list";
}
