using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Writing;

/// <summary>What an option brings, costs or needs in one assessment.</summary>
/// <param name="Text">Short phrase in our words.</param>
/// <param name="Cite">The effect it comes from.</param>
public sealed record DraftLine(string Text, Cite.Effect Cite)
{
    /// <summary>Brings, costs or needs.</summary>
    public BearsOn BearsOn => Cite.BearsOn;
}
