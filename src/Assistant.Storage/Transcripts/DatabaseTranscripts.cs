using Assistant.BotFramework.Inbox;
using Assistant.Storage.Databases;
using Assistant.Storage.People;
using Assistant.Storage.Sharing;
using Assistant.Storage.Turns;

namespace Assistant.Storage.Transcripts;

/// <summary>Transcripts in the database.</summary>
internal sealed class DatabaseTranscripts(IDatabase database, Instance instance, TranscriptFanOut fanOut, Erasures erasures, TimeProvider clock) : ITranscripts
{
    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public bool AreShared => !instance.IsAlone;

    /// <inheritdoc/>
    public Task<bool> BeginAsync(string conversation, string userId, CancellationToken cancellationToken) =>
        database.WriteAsync(session => TranscriptTable.BeginAsync(session, conversation, userId, Now), cancellationToken);

    /// <inheritdoc/>
    public Task<TranscriptPart?> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        database.ReadAsync(session => TranscriptTable.ReadAsync(session, conversation, after, most), cancellationToken);

    /// <inheritdoc/>
    public async Task AddAsync(TranscriptEntry entry, CancellationToken cancellationToken)
    {
        var stored = StoredEntry.Of(entry);
        var added = await database.WriteAsync(session => TranscriptTable.AddAsync(session, stored, Now), cancellationToken);
        entry.Show?.Invoke(added);
        fanOut.Added(entry.Conversation);
    }

    /// <inheritdoc/>
    public Task NoticeErasuresAsync(CancellationToken cancellationToken) => erasures.NoticeAsync(cancellationToken);

    /// <inheritdoc/>
    public void Pass(string conversation, byte[] json) => fanOut.Pass(conversation, json);
}
