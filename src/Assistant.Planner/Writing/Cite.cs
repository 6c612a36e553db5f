using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Writing;

/// <summary>What a sentence of a draft rests on, precise enough to be checked against the findings.</summary>
public abstract record Cite
{
    private Cite()
    {
    }

    /// <summary>A rule that was looked up.</summary>
    /// <param name="Rule">Identifier.</param>
    public sealed record Claim(string Rule) : Cite;

    /// <summary>What a rule did to one option in one assessment.</summary>
    /// <param name="Rule">Identifier of the rule.</param>
    /// <param name="Option">The option it moved.</param>
    /// <param name="BearsOn">What the effect speaks about.</param>
    /// <param name="Supports">Its sign, true for support; true for brings, costs and needs.</param>
    /// <param name="State">ISO3 of the state assessed.</param>
    /// <param name="Variant">base or changed, or null.</param>
    public sealed record Effect(string Rule, string Option, BearsOn BearsOn, bool Supports, string State, string? Variant) : Cite;

    /// <summary>A sentence of a document, without a rule.</summary>
    /// <param name="Locator">Where it stands.</param>
    public sealed record Located(SourceLocator Locator) : Cite;

    /// <summary>A figure of a state, or the fact that it is missing.</summary>
    /// <param name="State">ISO3.</param>
    /// <param name="Figure">Name of the data row.</param>
    /// <param name="Variant">base or changed, or null.</param>
    public sealed record Data(string State, string Figure, string? Variant) : Cite;

    /// <summary>The coded cases behind the base rate of an option.</summary>
    /// <param name="Option">The option.</param>
    /// <param name="State">ISO3 of the state assessed.</param>
    /// <param name="Variant">base or changed, or null.</param>
    public sealed record Episodes(string Option, string State, string? Variant) : Cite;
}
