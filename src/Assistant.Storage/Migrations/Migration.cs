using Assistant.Storage.Databases;

namespace Assistant.Storage.Migrations;

/// <summary>One step of a feature's schema, forwards only. A released step never changes: what must change is another step.</summary>
/// <param name="Feature">Whose tables; each feature counts for itself, and its steps stand in its own folder.</param>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Apply">Makes the step, in the transaction of all steps.</param>
public sealed record Migration(string Feature, int Number, Func<Session, Task> Apply)
{
    /// <summary>A step that is plain SQL, one or more statements.</summary>
    public static Migration Sql(string feature, int number, Func<SqlDialect, string> sql) =>
        new(feature, number, session => session.ExecuteAsync(sql(session.Dialect)));
}
