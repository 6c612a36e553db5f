using Assistant.Storage.Migrations;

namespace Assistant.Storage.Ledger;

/// <summary>The table of the forecast ledger: rows are added, never changed or taken away.</summary>
internal static class LedgerSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("ledger", 1, dialect => $"""
            CREATE TABLE ledger (entry BIGINT NOT NULL PRIMARY KEY, about BIGINT, at BIGINT NOT NULL, salt TEXT NOT NULL, text {dialect.Bytes} NOT NULL);
            CREATE INDEX ledger_about ON ledger (about);
            """),
    ];
}
