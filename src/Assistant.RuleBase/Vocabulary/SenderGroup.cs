namespace Assistant.RuleBase.Vocabulary;

/// <summary>A word that stands for several senders, such as "the West".</summary>
/// <param name="Words">Lower case.</param>
/// <param name="Senders">Identifiers of the senders meant.</param>
public sealed record SenderGroup(IReadOnlyList<string> Words, IReadOnlyList<string> Senders);
