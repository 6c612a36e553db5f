using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;

namespace Assistant.Storage.Turns;

/// <summary>The tables of accepted turns.</summary>
/// <remarks>
/// A turn that has not ended and is taken by a living instance holds its conversation: the next one waits until that one ends. An ended turn keeps its key, by
/// which it is known when it is delivered again, and nothing of what was said.
/// </remarks>
internal static class TurnSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("turns", 1, dialect => $"""
            CREATE TABLE turns (
                number {dialect.Identity}, conversation TEXT NOT NULL, adapter TEXT NOT NULL, key TEXT NOT NULL UNIQUE, activity {dialect.Bytes} NOT NULL,
                arrived BIGINT NOT NULL, ended BIGINT, taken_by TEXT, attempts BIGINT NOT NULL DEFAULT 1);
            CREATE INDEX turns_open ON turns (conversation, number) WHERE ended IS NULL;
            CREATE INDEX turns_ended ON turns (ended) WHERE ended IS NOT NULL;
            CREATE TABLE instances (id TEXT NOT NULL PRIMARY KEY, seen BIGINT NOT NULL);
            CREATE TABLE sends (
                turn BIGINT NOT NULL, ordinal BIGINT NOT NULL, outcome TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (turn, ordinal));
            """),
        // Turns accepted before this step and not ended yet get a seed when they are taken.
        Migration.Sql("turns", 2, _ => "ALTER TABLE turns ADD COLUMN seed TEXT;"),
        // Turns that ended in an outage kept what was said in them.
        new Migration("turns", 3, session => session.ExecuteAsync(
            "UPDATE turns SET activity = @nothing WHERE ended IS NOT NULL AND length(activity) > 0", new { nothing = Array.Empty<byte>() })),
        // Who began a send, so that it is not taken for another's where the commit came through and only the server's word of it was lost.
        Migration.Sql("turns", 4, _ => "ALTER TABLE sends ADD COLUMN attempt TEXT;"),
        // An embedded database may be begun anew under a running host, because its file was damaged: counted from the microseconds since 1970, numbers of turns under
        // way are nobody else's there.
        new Migration("turns", 5, session => session.Dialect == SqlDialect.Sqlite
            ? session.ExecuteAsync("INSERT INTO sqlite_sequence (name, seq) SELECT 'turns', CAST((julianday('now') - 2440587.5) * 86400000000 AS INTEGER) WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'turns')")
            : Task.CompletedTask),
    ];
}
