namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Whether the assistant declined where it should, and for the right reason.</summary>
/// <param name="Precision">Of the declines given, those that were due and gave an accepted reason.</param>
/// <param name="Recall">Of the declines due, those given with an accepted reason.</param>
/// <param name="False">Lines declined that should have been answered.</param>
/// <param name="ByReason">The same recall by expected reason.</param>
internal sealed record DeclineFigures(Tally Precision, Tally Recall, int False, IReadOnlyList<(string Reason, Tally Recall)> ByReason)
{
    public static DeclineFigures Of(IReadOnlyList<GradedTurn> turns)
    {
        var given = turns.Where(t => t.Turn.Audited.Answer.Declined is not null).ToList();
        var due = turns.Where(t => t.Turn.Expected.MustDecline || t.Turn.Expected.Action == "abstain").ToList();
        return new DeclineFigures(
            new Tally(given.Count(Right), given.Count),
            new Tally(due.Count(Right), due.Count),
            given.Count(t => t.Turn.Expected.DeclinedAny.Count == 0 && t.Turn.Expected.Action != "abstain"),
            [
                .. due.GroupBy(t => string.Join(" or ", t.Turn.Expected.DeclinedAny), StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (g.Key.Length > 0 ? g.Key : "abstain", new Tally(g.Count(Right), g.Count()))),
            ]);
    }

    private static bool Right(GradedTurn turn) => turn.Checks.All(c => c.What != "declined" || c.Right == true);
}
