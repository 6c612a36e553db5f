using Assistant.Storage.Migrations;

namespace Assistant.Storage.Transcripts;

/// <summary>The tables of what was said in conversations of our own channel.</summary>
internal static class TranscriptSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("transcripts", 1, dialect => $"""
            CREATE TABLE transcripts (conversation TEXT NOT NULL PRIMARY KEY, user_id TEXT NOT NULL, head BIGINT NOT NULL, begun BIGINT NOT NULL);
            CREATE TABLE transcript_entries (
                conversation TEXT NOT NULL, sequence BIGINT NOT NULL, activity_id TEXT NOT NULL, activity {dialect.Bytes} NOT NULL, at BIGINT NOT NULL,
                PRIMARY KEY (conversation, sequence), UNIQUE (conversation, activity_id));
            """),
        // Entries may be packed since then, which a program of before would show as they stand: it shall refuse to start.
        Migration.Sql("transcripts", 2, _ => "SELECT 2"),
        // What has expired is found without looking through all that has not, while everybody waits.
        Migration.Sql("transcripts", 3, _ => "CREATE INDEX transcript_entries_at ON transcript_entries (at)"),
    ];
}
