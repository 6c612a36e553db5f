using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Databases;

/// <summary>A connection that keeps its statements prepared: to prepare one takes the embedded database longer than to run it.</summary>
/// <remarks>For one caller at a time, and for statements of fixed text.</remarks>
/// <param name="connection">An open connection; it is closed with this one.</param>
internal sealed class PreparedConnection(SqliteConnection connection) : DbConnection
{
    /// <summary>More texts than the program has.</summary>
    private const int Most = 256;

    private readonly Dictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    [AllowNull]
    public override string ConnectionString
    {
        get => connection.ConnectionString;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override string Database => connection.Database;

    /// <inheritdoc/>
    public override string DataSource => connection.DataSource;

    /// <inheritdoc/>
    public override string ServerVersion => connection.ServerVersion;

    /// <inheritdoc/>
    public override ConnectionState State => connection.State;

    /// <summary>The connection behind it.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Runs a statement without parameters.</summary>
    public void Do(string sql)
    {
        var command = Take(sql);
        try
        {
            command.ExecuteNonQuery();
        }
        finally
        {
            GiveBack(command);
        }
    }

    /// <summary>The one number that a query without parameters gives.</summary>
    public long Number(string sql)
    {
        var command = Take(sql);
        try
        {
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        finally
        {
            GiveBack(command);
        }
    }

    /// <inheritdoc/>
    public override void Open() => connection.Open();

    /// <inheritdoc/>
    public override void Close() => connection.Close();

    /// <inheritdoc/>
    public override void ChangeDatabase(string databaseName) => connection.ChangeDatabase(databaseName);

    /// <summary>The command of this text, with no parameters yet.</summary>
    public SqliteCommand Take(string sql)
    {
        if (_idle.Remove(sql, out var idle))
        {
            return idle;
        }

        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the caller's, as it is for any command.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Keeps a command for its next use.</summary>
    public void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (_idle.Count >= Most || !_idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => connection.BeginTransaction(isolationLevel);

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in _idle.Values)
            {
                command.Dispose();
            }

            _idle.Clear();
            connection.Dispose();
        }

        base.Dispose(disposing);
    }
}
