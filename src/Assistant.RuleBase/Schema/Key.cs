namespace Assistant.RuleBase.Schema;

/// <summary>A key of a map.</summary>
internal sealed record Key(string Name, Shape Value, bool IsRequired)
{
    public static Key Must(string name, Shape value) => new(name, value, true);

    public static Key May(string name, Shape value) => new(name, value, false);
}
