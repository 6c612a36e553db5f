using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;

namespace Assistant.Storage.Archive;

/// <summary>The tables of delivered answers: the texts that the audit log does not hold, and where those were given that have none.</summary>
internal static class ArchiveSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("archive", 1, dialect => $"""
            CREATE TABLE answers (
                entry BIGINT NOT NULL PRIMARY KEY, answer_id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, conversation TEXT, person TEXT,
                at BIGINT NOT NULL, salt TEXT NOT NULL, text {dialect.Bytes} NOT NULL);
            CREATE INDEX answers_at ON answers (channel, at);
            CREATE INDEX answers_person ON answers (person) WHERE person IS NOT NULL;
            """),
        // Answers may be packed in parts since then, which a program of before would take for damage: it shall refuse to start.
        Migration.Sql("archive", 2, _ => "SELECT 2"),
        // Where answers were given whose text is not kept. A table of its own: in the other one every row has a text, and is held to its entry in the log.
        Migration.Sql("archive", 3, _ => """
            CREATE TABLE answer_places (
                entry BIGINT NOT NULL PRIMARY KEY, answer_id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, conversation TEXT, person TEXT,
                at BIGINT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL, rules TEXT NOT NULL);
            CREATE INDEX answer_places_at ON answer_places (channel, at);
            CREATE INDEX answer_places_person ON answer_places (person) WHERE person IS NOT NULL;
            """),
    ];
}
