using System.Data.Common;
using Dapper;

namespace Assistant.Storage.Databases;

/// <summary>Statements of one piece of work, all in its transaction. Parameters are the members of an object, by name.</summary>
/// <remarks>Rows become records by column name; write whole numbers as <c>BIGINT</c> and read them as <c>long</c>.</remarks>
public sealed class Session
{
    private readonly DbConnection _connection;
    private readonly DbTransaction? _transaction;

    internal Session(DbConnection connection, DbTransaction? transaction, SqlDialect dialect) =>
        (_connection, _transaction, Dialect) = (connection, transaction, dialect);

    /// <summary>What the SQL must be written for.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>Whether words were erased in this transaction that nobody may find on the disk any more.</summary>
    internal bool IsErasing { get; private set; }

    /// <summary>What this transaction takes away leaves the embedded database's log too, as soon as it is committed and nobody reads what stood before it.</summary>
    public void LeaveNoTrace() => IsErasing = true;

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters = null) => _connection.ExecuteAsync(sql, parameters, _transaction);

    /// <summary>Reads rows.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await _connection.QueryAsync<T>(sql, parameters, _transaction)).AsList();

    /// <summary>Reads the first row, or the default when there is none.</summary>
    public Task<T?> FirstOrDefaultAsync<T>(string sql, object? parameters = null) =>
        _connection.QueryFirstOrDefaultAsync<T>(sql, parameters, _transaction);

    /// <summary>Until the transaction ends, nobody else holds the lock of this name. Embedded, every change is alone anyway.</summary>
    public Task LockAsync(string name) => Dialect == SqlDialect.PostgreSql
        ? _connection.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name }, _transaction)
        : Task.CompletedTask;
}
