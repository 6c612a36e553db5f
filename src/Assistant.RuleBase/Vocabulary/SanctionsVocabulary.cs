namespace Assistant.RuleBase.Vocabulary;

/// <summary>Who sanctions, with what, how hard: the words of a scenario.</summary>
/// <param name="Senders">Powers and bodies with extra words; any state of the base may be a sender too.</param>
/// <param name="Groups">Words that stand for several senders.</param>
/// <param name="Attributes">The values of each attribute, by name: measures, breadth, intensity, duration, phase, demand, offers, posture.</param>
/// <param name="SecondaryWords">Words for secondary sanctions.</param>
/// <param name="ThirdPartyWords">Words that make the state a third party.</param>
/// <param name="Successors">Former states and their successors, such as SUN → RUS.</param>
/// <param name="Assumptions">What the planner fills in when the user leaves it out.</param>
public sealed record SanctionsVocabulary(
    IReadOnlyList<Sender> Senders,
    IReadOnlyList<SenderGroup> Groups,
    IReadOnlyDictionary<string, IReadOnlyList<Term>> Attributes,
    IReadOnlyList<string> SecondaryWords,
    IReadOnlyList<string> ThirdPartyWords,
    IReadOnlyDictionary<string, string> Successors,
    IReadOnlyList<ScenarioAssumption> Assumptions)
{
    private readonly Dictionary<string, Sender> _byId = Senders.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The sender with this identifier, or null.</summary>
    public Sender? FindSender(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The place of a value on its attribute's scale, or null when it is unknown or no scale.</summary>
    public double? ScaleOf(string attribute, string? id) =>
        id is null ? null : Attributes.GetValueOrDefault(attribute)?.FirstOrDefault(t => t.Id == id)?.Value;

    /// <summary>How answers name a value; the identifier itself when it is unknown.</summary>
    public string LabelOf(string attribute, string id) =>
        Attributes.GetValueOrDefault(attribute)?.FirstOrDefault(t => t.Id == id)?.Label ?? id;
}
