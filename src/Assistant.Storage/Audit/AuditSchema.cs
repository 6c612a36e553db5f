using Assistant.Storage.Migrations;

namespace Assistant.Storage.Audit;

/// <summary>The tables of the audit log. Rows are added and never changed; a checkpoint that a later one covers makes room.</summary>
internal static class AuditSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("audit", 1, _ => """
            CREATE TABLE audit_entries (number BIGINT NOT NULL PRIMARY KEY, record TEXT NOT NULL, hash TEXT NOT NULL);
            CREATE TABLE audit_checkpoints (size BIGINT NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL, key TEXT NOT NULL, signature TEXT NOT NULL, PRIMARY KEY (size, hash));
            """),
        // What is told once, such as an answer, is known by its name when it is told again. The name is no part of the chain, and follows from what the entry tells: see EntryName.
        Migration.Sql("audit", 2, _ => """
            ALTER TABLE audit_entries ADD COLUMN name TEXT;
            CREATE UNIQUE INDEX audit_entries_name ON audit_entries (name) WHERE name IS NOT NULL;
            """),
    ];
}
