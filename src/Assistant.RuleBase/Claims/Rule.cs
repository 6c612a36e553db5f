using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Claims;

/// <summary>One claim of a document, in our words, with what it says about the options.</summary>
/// <remarks>Immutable, and valid once it exists: the loader refuses a file it cannot trust.</remarks>
/// <param name="Id">Kebab-case <c>topic.name</c>, for ever: retired, never deleted or renamed.</param>
/// <param name="Topic">The file it stands in.</param>
/// <param name="Status">Only stable rules fire.</param>
/// <param name="Claim">One sentence in our words.</param>
/// <param name="Cites">The sentences it rests on.</param>
/// <param name="Topics">Words a topic question would use.</param>
/// <param name="When">When it applies.</param>
/// <param name="WeakenedBy">What limits its mechanism, or null.</param>
/// <param name="StrengthenedBy">What amplifies it, or null.</param>
/// <param name="Effects">Empty for a rule that only answers topic questions.</param>
/// <param name="Opposes">The other halves of a conditional pair.</param>
/// <param name="Since">Version of the rule base in which it first stood.</param>
/// <param name="Revised">Version of its last change, or null.</param>
/// <param name="Notes">Why it is coded so, or null.</param>
public sealed record Rule(
    string Id,
    string Topic,
    RuleStatus Status,
    string Claim,
    IReadOnlyList<SourceLocator> Cites,
    IReadOnlyList<string> Topics,
    Condition When,
    Condition? WeakenedBy,
    Condition? StrengthenedBy,
    IReadOnlyList<Effect> Effects,
    IReadOnlyList<string> Opposes,
    string Since,
    string? Revised,
    string? Notes)
{
    /// <summary>The version of the rule base this wording dates from: what an answer cites.</summary>
    public string Version => Revised ?? Since;

    /// <summary>Whether it is only told when somebody asks: it moves nothing, or holds for everybody by intent.</summary>
    public bool IsTold => Effects.Count == 0 || When is Condition.Always;

    /// <summary>Why it was retired, or null.</summary>
    public string? Because { get; init; }

    /// <summary>Where it stands, for messages to maintainers.</summary>
    public FilePlace Place { get; init; }
}
