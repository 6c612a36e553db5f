namespace Assistant.RuleBase.Editing;

/// <summary>A map, in braces where <paramref name="IsFlow"/>.</summary>
internal sealed record MarkedMap(int Start, int End, IReadOnlyList<(MarkedScalar Key, MarkedNode Value)> Entries, bool IsFlow) : MarkedNode(Start, End)
{
    public MarkedNode? this[string key] => Entry(key)?.Value;

    public (MarkedScalar Key, MarkedNode Value)? Entry(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }

    public string? Text(string key) => (this[key] as MarkedScalar)?.Text;
}
