using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Claims;

/// <summary>What a rule says about one option.</summary>
/// <param name="Option">Identifier of the option.</param>
/// <param name="BearsOn">What it speaks about.</param>
/// <param name="Supports">True for support, false for attack; meaningless without weight.</param>
/// <param name="Hedge">Identifier of the hedge class; null for brings, costs and needs.</param>
/// <param name="Group">Effects that make the same point share it; null for brings, costs and needs.</param>
/// <param name="Inferred">Whether the choice follows from a benefit the sentence names, by our inference.</param>
/// <param name="Line">The cited line for brings, costs and needs; null otherwise.</param>
/// <param name="Coded">The hedge classes two independent readers gave, or empty.</param>
public sealed record Effect(
    string Option,
    BearsOn BearsOn,
    bool Supports,
    string? Hedge,
    string? Group,
    bool Inferred,
    string? Line,
    IReadOnlyList<string> Coded)
{
    /// <summary>Whether the effect enters one of the two sums.</summary>
    public bool HasWeight => BearsOn is BearsOn.Choice or BearsOn.Success;
}
