namespace Assistant.Planner.Writing;

/// <summary>A figure is given as a reason once in an answer: whoever reads it a second time learns nothing and doubts the first.</summary>
internal static class FiguresToldOnce
{
    /// <returns>The sentences in their order; one that would repeat a figure tells another, or none.</returns>
    public static IReadOnlyList<DraftSentence> In(IReadOnlyList<DraftSentence> sentences)
    {
        var told = new HashSet<(string State, string Figure)>();
        var all = new List<DraftSentence>(sentences.Count);
        foreach (var sentence in sentences)
        {
            var chosen = sentence.Instead.Count == 0 || !Figures(sentence).Any(told.Contains)
                ? sentence
                : sentence.Instead.FirstOrDefault(s => !Figures(s).Any(told.Contains)) ?? sentence.Instead[^1];
            told.UnionWith(Figures(chosen));
            all.Add(chosen with { Place = sentence.Place, Instead = [] });
        }

        return [.. all.DistinctBy(s => s.Text)];
    }

    private static IEnumerable<(string State, string Figure)> Figures(DraftSentence sentence) =>
        sentence.Cites.OfType<Cite.Data>().Select(c => (c.State, c.Figure));
}
