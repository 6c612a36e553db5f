using Assistant.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Tests.Databases;

public sealed class PreparedConnectionTests : IDisposable
{
    private readonly PreparedConnection _connection;
    private readonly Session _session;

    public PreparedConnectionTests()
    {
        var sqlite = new SqliteConnection("Data Source=:memory:");
        sqlite.Open();
        _connection = new PreparedConnection(sqlite);
        _session = new Session(_connection, null, SqlDialect.Sqlite);
        _connection.Do("CREATE TABLE notes (id BIGINT NOT NULL PRIMARY KEY, text TEXT)");
    }

    [Fact]
    public async Task A_statement_is_prepared_once_and_runs_with_the_parameters_of_each_call()
    {
        const string hostile = "n3'); DROP TABLE notes; --";
        for (var id = 1L; id <= 3; id++)
        {
            await _session.ExecuteAsync("INSERT INTO notes (id, text) VALUES (@id, @text)", new { id, text = id switch { 2 => null, 3 => hostile, _ => $"n{id}" } });
        }

        var first = _connection.Take("SELECT text FROM notes WHERE id = @id");
        _connection.GiveBack(first);
        Assert.Equal("n1", await _session.FirstOrDefaultAsync<string>("SELECT text FROM notes WHERE id = @id", new { id = 1L }));
        Assert.Null(await _session.FirstOrDefaultAsync<string>("SELECT text FROM notes WHERE id = @id", new { id = 2L }));
        Assert.Equal(hostile, await _session.FirstOrDefaultAsync<string>("SELECT text FROM notes WHERE id = @id", new { id = 3L }));
        Assert.Same(first, _connection.Take("SELECT text FROM notes WHERE id = @id"));
    }

    [Fact]
    public async Task A_statement_that_failed_runs_again()
    {
        const string Insert = "INSERT INTO notes (id, text) VALUES (@id, @text)";
        await _session.ExecuteAsync(Insert, new { id = 1L, text = "one" });

        await Assert.ThrowsAsync<SqliteException>(() => _session.ExecuteAsync(Insert, new { id = 1L, text = "again" }));

        Assert.Equal(1, await _session.ExecuteAsync(Insert, new { id = 2L, text = "two" }));
        Assert.Equal(["one", "two"], await _session.QueryAsync<string>("SELECT text FROM notes ORDER BY id"));
    }

    [Fact]
    public void A_text_in_use_is_prepared_a_second_time()
    {
        using var outer = _connection.Take("SELECT 1");
        using var inner = _connection.Take("SELECT 1");

        Assert.NotSame(outer, inner);
        Assert.Equal(outer.ExecuteScalar(), inner.ExecuteScalar());
    }

    public void Dispose() => _connection.Dispose();
}
