namespace Assistant.Storage.Statistics;

/// <summary>Use on one day in one channel, without content.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Channel">The channel's id.</param>
/// <param name="Users">Different people, as far as their answers are still kept.</param>
/// <param name="Questions">Answers delivered, declined ones included.</param>
/// <param name="Declined">How many were declined, by reason.</param>
/// <param name="Helpful">Thumbs up, last words only.</param>
/// <param name="Unhelpful">Thumbs down, last words only.</param>
public sealed record UseRow(
    DateOnly Day, string Channel, long Users, long Questions, IReadOnlyDictionary<string, long> Declined, long Helpful, long Unhelpful);
