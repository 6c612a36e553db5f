namespace Assistant.Planner.Interpreting;

/// <summary>The powers a message names.</summary>
/// <param name="Mentions">In the order named.</param>
/// <param name="Notes">Repaired spellings.</param>
internal sealed record FoundNames(IReadOnlyList<PowerMention> Mentions, IReadOnlyList<string> Notes)
{
    /// <summary>The mention a word belongs to, or null.</summary>
    public PowerMention? At(int index)
    {
        // Asked of every word by most readers.
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i].Covers(index))
            {
                return Mentions[i];
            }
        }

        return null;
    }
}
