using Assistant.Storage.Migrations;

namespace Assistant.Storage.People;

/// <summary>The tables of people whose records may not be deleted, of what they wished meanwhile, and of what was erased; an empty channel stands for all.</summary>
internal static class PeopleSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("people", 1, _ =>
            "CREATE TABLE holds (person TEXT NOT NULL, channel TEXT NOT NULL, since BIGINT NOT NULL, wishes BIGINT NOT NULL, PRIMARY KEY (person, channel))"),
        // Features of their own: a program that does not know them goes on beside them. Of a wish of before only the hold is known that it met.
        Migration.Sql("wishes", 1, _ => """
            CREATE TABLE wishes (person TEXT NOT NULL, channel TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (person, channel));
            INSERT INTO wishes (person, channel, at) SELECT person, channel, since FROM holds WHERE wishes > 0;
            """),
        Migration.Sql("erasures", 1, dialect => $"""
            CREATE TABLE erasures (number {dialect.Identity}, place TEXT NOT NULL, at BIGINT NOT NULL);
            CREATE INDEX erasures_place ON erasures (place);
            CREATE INDEX erasures_at ON erasures (at);
            """),
    ];
}
