namespace Assistant.BotFramework.Inbox;

/// <summary>What was said in conversations of our own channel.</summary>
public interface ITranscripts
{
    /// <summary>Whether other processes add to the same transcripts, so that one must look.</summary>
    bool AreShared { get; }

    /// <summary>Begins a transcript.</summary>
    /// <returns>False when it was begun before.</returns>
    Task<bool> BeginAsync(string conversation, string userId, CancellationToken cancellationToken = default);

    /// <summary>Reads what came after a sequence number, the newest entries where there are more than <paramref name="most"/>, in order.</summary>
    /// <returns>Null when no such transcript is kept.</returns>
    Task<TranscriptPart?> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken = default);

    /// <summary>Adds something that belongs to no turn, and shows it.</summary>
    Task AddAsync(TranscriptEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Looks for what was erased behind this process's back; when the task ends, every <see cref="IErasureWatcher"/> has been told of it.</summary>
    Task NoticeErasuresAsync(CancellationToken cancellationToken = default);

    /// <summary>Shows something in passing to who watches now, in any process. It is not kept.</summary>
    void Pass(string conversation, byte[] json);
}
