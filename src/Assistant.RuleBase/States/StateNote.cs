namespace Assistant.RuleBase.States;

/// <summary>What a reader must know about a state's figures.</summary>
/// <param name="Indicators">Identifiers concerned; empty for all.</param>
/// <param name="Text">The note, in our words.</param>
public sealed record StateNote(IReadOnlyList<string> Indicators, string Text)
{
    /// <summary>Whether the note speaks of this indicator.</summary>
    public bool Concerns(string indicator) => Indicators.Count == 0 || Indicators.Contains(indicator);
}
