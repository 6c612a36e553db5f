using System.Data;
using System.Data.Common;
using Assistant.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Migrations;

/// <summary>Applies the steps that are missing, all or none; of instances that start at once, one does it and the others wait.</summary>
internal sealed class Migrator(IEnumerable<Migration> migrations, TimeProvider clock)
{
    private readonly List<Migration> _steps = [.. migrations.OrderBy(step => step.Feature, StringComparer.Ordinal).ThenBy(step => step.Number)];

    /// <summary>The embedded database: an exclusive transaction keeps others out.</summary>
    public void Apply(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        ApplyAsync(new Session(connection, transaction, SqlDialect.Sqlite)).GetAwaiter().GetResult(); // completes as it goes
        transaction.Commit();
    }

    /// <summary>PostgreSQL: an advisory lock keeps others out.</summary>
    public async Task ApplyAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var session = new Session(connection, transaction, SqlDialect.PostgreSql);
        await session.LockAsync("assistant.migrations");
        await ApplyAsync(session);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ApplyAsync(Session session)
    {
        await session.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_steps (feature TEXT NOT NULL, number BIGINT NOT NULL, applied BIGINT NOT NULL, PRIMARY KEY (feature, number))");
        var applied = (await session.QueryAsync<SchemaStep>("SELECT feature, number FROM schema_steps")).ToHashSet();
        var known = _steps.Select(step => new SchemaStep(step.Feature, step.Number)).ToHashSet();
        if (applied.FirstOrDefault(step => known.Any(k => k.Feature == step.Feature) && !known.Contains(step)) is { } newer)
        {
            throw new NewerSchemaException(newer.Feature, newer.Number);
        }

        foreach (var step in _steps.Where(step => !applied.Contains(new SchemaStep(step.Feature, step.Number))))
        {
            await step.Apply(session);
            await session.ExecuteAsync(
                "INSERT INTO schema_steps (feature, number, applied) VALUES (@Feature, @Number, @now)",
                new { step.Feature, Number = (long)step.Number, now = clock.GetUtcNow().ToUnixTimeMilliseconds() });
        }

        // Written every time: a disk that takes nothing must be noticed now, not by the first turn.
        await session.ExecuteAsync(
            "INSERT INTO schema_steps (feature, number, applied) VALUES ('opened', 0, @now) ON CONFLICT (feature, number) DO UPDATE SET applied = excluded.applied",
            new { now = clock.GetUtcNow().ToUnixTimeMilliseconds() });
    }
}
