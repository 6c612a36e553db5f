using Assistant.Storage.Migrations;

namespace Assistant.Storage.Pausing;

/// <summary>The table of the pause: one row while it lasts.</summary>
internal static class PauseSchema
{
    public static readonly Migration[] Steps =
        [Migration.Sql("pause", 1, _ => "CREATE TABLE pause (id BIGINT NOT NULL PRIMARY KEY, message TEXT NOT NULL, since BIGINT NOT NULL)")];
}
