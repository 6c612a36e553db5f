using Assistant.Storage.Migrations;

namespace Assistant.Storage.People;

/// <summary>The table of people whose records may not be deleted; an empty channel stands for all.</summary>
internal static class PeopleSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("people", 1, _ =>
            "CREATE TABLE holds (person TEXT NOT NULL, channel TEXT NOT NULL, since BIGINT NOT NULL, wishes BIGINT NOT NULL, PRIMARY KEY (person, channel))"),
    ];
}
