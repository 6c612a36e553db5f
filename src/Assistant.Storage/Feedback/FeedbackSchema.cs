using Assistant.Storage.Migrations;

namespace Assistant.Storage.Feedback;

/// <summary>The table of feedback. What somebody said before about the same answer stays, marked as not the last word.</summary>
internal static class FeedbackSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("feedback", 1, dialect => $"""
            CREATE TABLE feedback (
                entry BIGINT NOT NULL PRIMARY KEY, answer_id TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT, person TEXT, at BIGINT NOT NULL,
                helpful BIGINT NOT NULL, reason TEXT, rule TEXT, salt TEXT, text {dialect.Bytes}, is_last BIGINT NOT NULL);
            CREATE INDEX feedback_answer ON feedback (answer_id);
            CREATE INDEX feedback_person ON feedback (person) WHERE person IS NOT NULL;
            """),
        // Version and hash of the rule base that gave the answer; what was said before has none.
        Migration.Sql("feedback", 2, _ => """
            ALTER TABLE feedback ADD COLUMN rule_base TEXT;
            ALTER TABLE feedback ADD COLUMN rule_base_hash TEXT;
            """),
    ];
}
