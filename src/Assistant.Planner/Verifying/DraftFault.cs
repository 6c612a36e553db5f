namespace Assistant.Planner.Verifying;

/// <summary>Why a sentence may not leave.</summary>
/// <param name="Code">uncited, unresolved-cite, unfired-rule, retired-rule, wrong-polarity, wrong-degree, wrong-state, wrong-option, wrong-rank, wrong-support, wrong-figure, wrong-line, wrong-change, wrong-condition, wrong-confidence, wrong-precedent, no-such-figure, unclean-text or wrong-rewording.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Reason">What does not hold, for the person who mends the writer or the prompt.</param>
public sealed record DraftFault(string Code, string Text, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => $"{Code}: {Reason}: {Text}";
}
