using System.Collections.Concurrent;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Audit;

/// <summary>Writes the audit log. Entries that wait share a transaction, and each transaction ends in a signed checkpoint.</summary>
/// <remarks>Several processes write one chain: each takes up where the log stands, alone until its transaction ends.</remarks>
internal sealed class AuditLog(IDatabase database, CheckpointKeyFile key, TimeProvider time)
{
    private const int MostAtOnce = 256;
    private const int MostWaiting = 20_000;

    /// <summary>One checkpoint of so many entries stays for good.</summary>
    private const long Kept = 1_000;

    private readonly ConcurrentQueue<AuditWrite> _waiting = new();
    private int _writing;

    /// <summary>Adds an entry.</summary>
    /// <param name="happened">What it tells.</param>
    /// <param name="alongside">What else belongs to it, in the same transaction, given the entry's number. May run more than once.</param>
    /// <param name="whenever">What is done before, in the same transaction, and says whether the entry is due. May run more than once.</param>
    /// <returns>The entry's number, once it is on disk; that of the entry before it where this one was not due, or stood there under its name.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be kept now.</exception>
    /// <exception cref="AuditKeyException">Checkpoints cannot be signed.</exception>
    public Task<long> AppendAsync(AuditEvent happened, Func<Session, long, Task>? alongside = null, Func<Session, Task<bool>>? whenever = null) =>
        AppendAsync(async session => whenever is null || await whenever(session) ? happened : null, alongside);

    /// <summary>Does something, and adds an entry of what came of it, in one transaction.</summary>
    /// <param name="happening">Does it, and says what the entry tells; null where none is due. May run more than once.</param>
    /// <param name="alongside">What else belongs to the entry, given its number. May run more than once.</param>
    /// <returns>As above.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be kept now.</exception>
    /// <exception cref="AuditKeyException">Checkpoints cannot be signed.</exception>
    public Task<long> AppendAsync(Func<Session, Task<AuditEvent?>> happening, Func<Session, long, Task>? alongside = null)
    {
        if (_waiting.Count >= MostWaiting)
        {
            throw new DatabaseUnavailableException("too many entries of the audit log wait");
        }

        var write = new AuditWrite(happening, alongside);
        _waiting.Enqueue(write);
        if (Interlocked.CompareExchange(ref _writing, 1, 0) == 0)
        {
            _ = Task.Run(WriteWaitingAsync);
        }

        return write.Result;
    }

    private async Task WriteWaitingAsync()
    {
        do
        {
            while (Waiting() is { Count: > 0 } together)
            {
                await KeepAsync(together);
            }

            Volatile.Write(ref _writing, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _writing, 1, 0) == 0);
    }

    private List<AuditWrite> Waiting()
    {
        var together = new List<AuditWrite>();
        while (together.Count < MostAtOnce && _waiting.TryDequeue(out var write))
        {
            together.Add(write);
        }

        return together;
    }

    private async Task KeepAsync(List<AuditWrite> together)
    {
        try
        {
            (ChainHead? End, IReadOnlyList<long> Numbers) written = (null, []);
            await database.WriteAsync(async session =>
            {
                await session.LockAsync("assistant.audit");

                // The commit of the attempt before may have come through, and only the server's word of it been lost: nothing of it is done again.
                if (written.End is not { } end || !await StandsAsync(session, end))
                {
                    written = await WriteAsync(session, together);
                }

                return true;
            });
            foreach (var (write, number) in together.Zip(written.Numbers))
            {
                write.Done(number);
            }
        }
#pragma warning disable CA1031 // Whoever waits is told, whatever it is.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            if (together.Count == 1 || fault is DatabaseUnavailableException or AuditKeyException)
            {
                together.ForEach(write => write.Failed(fault));
                return;
            }

            // One of them is at fault; the others shall not suffer for it.
            foreach (var write in together)
            {
                await KeepAsync([write]);
            }
        }
    }

    /// <returns>Where the log ends now, null where nothing was added; and the number of each.</returns>
    private async Task<(ChainHead? End, IReadOnlyList<long> Numbers)> WriteAsync(Session session, List<AuditWrite> together)
    {
        var before = await session.FirstOrDefaultAsync<AuditEntryRow>("SELECT number, record, hash, name FROM audit_entries ORDER BY number DESC LIMIT 1") is { } last
            ? new ChainHead(last.Number, last.Hash)
            : ChainHead.Start;
        var head = before;
        var numbers = new List<long>(together.Count);
        foreach (var write in together)
        {
            if (await write.HappenAsync(session) is { } happened && !await IsThereAsync(session, happened.Name))
            {
                head = head.Append(happened, out var entry);
                await session.ExecuteAsync(
                    "INSERT INTO audit_entries (number, record, hash, name) VALUES (@Number, @Record, @Hash, @Name)",
                    new { entry.Number, entry.Record, entry.Hash, happened.Name });
                await write.AlongsideAsync(session, entry.Number);
            }

            numbers.Add(head.Size);
        }

        if (head == before)
        {
            return (null, numbers);
        }

        await session.ExecuteAsync(
            "INSERT INTO audit_checkpoints (size, hash, at, key, signature) VALUES (@Size, @Hash, @At, @Key, @Signature)", key.Open().Sign(head, time.GetUtcNow()));

        // The checkpoint this one covers; never another, which might prove that the log was cut.
        if (before.Size / Kept == head.Size / Kept)
        {
            await session.ExecuteAsync("DELETE FROM audit_checkpoints WHERE size = @Size AND hash = @Hash", before);
        }

        return (head, numbers);
    }

    /// <summary>Whether the log has this entry: its hash tells all that stood before it, and is no other's.</summary>
    private static async Task<bool> StandsAsync(Session session, ChainHead end) =>
        await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM audit_entries WHERE number = @Size AND hash = @Hash", end) > 0;

    private static async Task<bool> IsThereAsync(Session session, string? name) =>
        name is not null && await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM audit_entries WHERE name = @name", new { name }) > 0;
}
