using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Databases;

/// <summary>A command that borrows the prepared one of its text.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private SqliteCommand? _prepared;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => _prepared?.CommandText ?? "";
        set
        {
            GiveBack();
            _prepared = string.IsNullOrEmpty(value) ? null : connection.Take(value);
        }
    }

    /// <inheritdoc/>
    public override int CommandTimeout
    {
        get => Prepared.CommandTimeout;
        set => Prepared.CommandTimeout = value;
    }

    /// <inheritdoc/>
    public override CommandType CommandType { get; set; } = CommandType.Text;

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Prepared.Parameters;

    /// <summary>Transactions are begun and ended by statements.</summary>
    protected override DbTransaction? DbTransaction { get; set; }

    private SqliteCommand Prepared => _prepared ?? throw new InvalidOperationException("The command has no text.");

    /// <inheritdoc/>
    public override void Cancel() => _prepared?.Cancel();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Prepared.ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Prepared.ExecuteScalar();

    /// <inheritdoc/>
    public override void Prepare() => Prepared.Prepare();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => Prepared.CreateParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Prepared.ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        GiveBack();
        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (_prepared is { } prepared)
        {
            _prepared = null;
            connection.GiveBack(prepared);
        }
    }
}
