using Assistant.BotFramework.Inbox;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>A store with one transcript, which a test sets.</summary>
internal sealed class FixedTranscripts : ITranscripts
{
    public TranscriptPart? Part { get; set; }

    public bool AreShared => false;

    public Task<bool> BeginAsync(string conversation, string userId, CancellationToken cancellationToken = default) => Task.FromResult(Part is null);

    public Task<TranscriptPart?> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken = default) => Task.FromResult(
        Part is null ? null : Part with { Activities = [.. Part.Activities.Where(activity => activity.Sequence > after).TakeLast(most)] });

    public Task<KeptActivity> AddAsync(TranscriptEntry entry, CancellationToken cancellationToken = default) =>
        Task.FromResult(new KeptActivity(0, entry.ActivityId, entry.Json));

    public void Pass(string conversation, byte[] json)
    {
        // Nobody else is there.
    }
}
