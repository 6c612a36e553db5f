using Assistant.Storage.Databases;

namespace Assistant.Storage.Audit;

/// <summary>Checks the audit log from its first entry to its last, as it stands at one moment.</summary>
public sealed class AuditVerifier
{
    private const int Page = 2_000;

    private readonly IDatabase _database;
    private readonly CheckpointKeyFile _key;
    private readonly TimeProvider _time;

    internal AuditVerifier(IDatabase database, CheckpointKeyFile key, TimeProvider time) => (_database, _key, _time) = (database, key, time);

    /// <summary>Checks every entry, every checkpoint, and everything that is still kept beside them.</summary>
    /// <param name="against">A checkpoint kept outside, or null.</param>
    /// <param name="publicKeys">PEM files with the keys that may have signed checkpoints; the key of the data folder alone unless given.</param>
    /// <param name="texts">Whether texts, and the tables they stand in, are held to their entries too.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="AuditKeyException">The key cannot be read.</exception>
    /// <exception cref="DatabaseUnavailableException">The log cannot be read now.</exception>
    public async Task<AuditReport> VerifyAsync(
        AuditCheckpoint? against = null, IReadOnlyList<string>? publicKeys = null, bool texts = true, CancellationToken cancellationToken = default)
    {
        var keys = new List<CheckpointKey>();
        try
        {
            foreach (var path in publicKeys ?? [_key.Path])
            {
                keys.Add(CheckpointKeyFile.Read(path));
            }

            return await AtOneMomentAsync((session, started) => VerifyAsync(session, keys, against, texts, started, cancellationToken), cancellationToken);
        }
        finally
        {
            keys.ForEach(key => key.Dispose());
        }
    }

    /// <summary>The last checkpoint, to be kept outside; null for a log not begun.</summary>
    public Task<AuditCheckpoint?> LastCheckpointAsync(CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FirstOrDefaultAsync<AuditCheckpoint>("SELECT size, hash, at, key, signature FROM audit_checkpoints ORDER BY size DESC LIMIT 1"), cancellationToken);

    /// <summary>The public half of the log's key, as PEM text, to be kept outside.</summary>
    /// <exception cref="AuditKeyException">The key cannot be read.</exception>
    public string PublicKey()
    {
        using var key = CheckpointKeyFile.Read(_key.Path);
        return key.PublicPem;
    }

    private Task<AuditReport> AtOneMomentAsync(Func<Session, long, Task<AuditReport>> verify, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        return _database.ReadAsync(
            async session =>
            {
                await session.ExecuteAsync(session.Dialect == SqlDialect.PostgreSql ? "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN TRANSACTION");
                try
                {
                    return await verify(session, started);
                }
                finally
                {
                    await session.ExecuteAsync("COMMIT TRANSACTION");
                }
            },
            cancellationToken);
    }

    private async Task<AuditReport> VerifyAsync(
        Session session, IReadOnlyList<CheckpointKey> keys, AuditCheckpoint? against, bool texts, long started, CancellationToken cancellationToken)
    {
        var checkpoints = await session.QueryAsync<AuditCheckpoint>("SELECT size, hash, at, key, signature FROM audit_checkpoints ORDER BY size");
        var check = new LogCheck(keys, checkpoints, against);
        var kept = new TextCheck(check);
        var names = new NameCheck(check);
        check.Begin();
        for (long? after = null; ;)
        {
            // Who plants a row gives it any number, so that the first page has no least one.
            var page = await session.QueryAsync<AuditEntryRow>(
                $"SELECT number, record, hash, name FROM audit_entries{(after is null ? "" : " WHERE number > @after")} ORDER BY number LIMIT @Page", new { after, Page });
            var kinds = page.Select(row => check.Next(new AuditEntry(row.Number, row.Record, row.Hash))).ToList();
            foreach (var (row, kind) in page.Zip(kinds))
            {
                names.Check(row, kind);
            }

            if (texts)
            {
                await kept.CheckAsync(session, page.Zip(kinds), after);
            }

            if (page.Count == 0)
            {
                break;
            }

            after = page[^1].Number;
            cancellationToken.ThrowIfCancellationRequested();
        }

        check.End();
        return new AuditReport(check.Entries, kept.Read, checkpoints.Count, check.Found, check.Faults, checkpoints.Count > 0 ? checkpoints[^1] : null, _time.GetElapsedTime(started));
    }
}
