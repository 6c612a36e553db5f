namespace Assistant.Scoring.Evaluation;

/// <summary>Figures over some of the cases.</summary>
/// <param name="By">all, position, sender or region.</param>
/// <param name="Name">Which: such as third-party, USA or Europe.</param>
/// <param name="Episodes">Number of cases; a case with two senders counts for its first.</param>
/// <param name="Methods">rules, rules-uniform-prior, popularity and uniform, in this order.</param>
/// <param name="AgainstPopularity">Differences of the rules to popularity: macro recall@3, then NDCG@5.</param>
public sealed record EpisodeSlice(
    string By,
    string Name,
    int Episodes,
    IReadOnlyList<MethodFigures> Methods,
    IReadOnlyList<PairedDifference> AgainstPopularity)
{
    /// <summary>The figures of one method.</summary>
    /// <exception cref="InvalidOperationException">No such method.</exception>
    public MethodFigures Of(string method) => Methods.First(m => m.Method == method);
}
