using Assistant.BotFramework.Inbox;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>A store with one transcript, which a test sets.</summary>
internal sealed class FixedTranscripts : ITranscripts
{
    public TranscriptPart? Part { get; set; }

    public bool AreShared => false;

    public Task<bool> BeginAsync(string conversation, string userId, CancellationToken cancellationToken = default) => Task.FromResult(Part is null);

    /// <summary>What happens between the reading of the store and the reader's hearing of it.</summary>
    public Action OnRead { get; set; } = () => { };

    public Task<TranscriptPart?> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken = default)
    {
        var read = Part is null ? null : Part with { Activities = [.. Part.Activities.Where(activity => activity.Sequence > after).TakeLast(most)] };
        OnRead();
        return Task.FromResult(read);
    }

    public Task AddAsync(TranscriptEntry entry, CancellationToken cancellationToken = default)
    {
        entry.Show?.Invoke(new KeptActivity(0, entry.ActivityId, entry.Json));
        return Task.CompletedTask;
    }

    /// <summary>What the store tells when it is asked whether something was erased.</summary>
    public Action OnNotice { get; set; } = () => { };

    public Task NoticeErasuresAsync(CancellationToken cancellationToken = default)
    {
        OnNotice();
        return Task.CompletedTask;
    }

    public void Pass(string conversation, byte[] json)
    {
        // Nobody else is there.
    }
}
