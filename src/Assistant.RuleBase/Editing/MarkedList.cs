namespace Assistant.RuleBase.Editing;

/// <summary>A list, in brackets where <paramref name="IsFlow"/>.</summary>
internal sealed record MarkedList(int Start, int End, IReadOnlyList<MarkedNode> Items, bool IsFlow) : MarkedNode(Start, End)
{
    public IEnumerable<MarkedMap> Maps => Items.OfType<MarkedMap>();
}
